import type { PlantedFault } from "../planted-fault.ts";

const ENDPOINT = "packages/http/src/operation-endpoint.ts";
const HEADERS = "packages/http/src/response/headers.ts";
const INVENTORY = "packages/marketplace/src/operations/get-inventory.ts";

/** Headers that are missing or wrong, and answers from a cache that belong to others. */
export const HEADER_FAULTS: readonly PlantedFault[] = [
  {
    name: "no-link-header",
    what: "A list has no `Link` header.",
    file: ENDPOINT,
    find: "if (link !== undefined) reply.headers.link = link;",
    replace: "",
  },
  {
    name: "next-and-prev-exchanged",
    what: "The `Link` header exchanges the next and the previous page.",
    file: HEADERS,
    find: `\`<\${url}>; rel="\${relation}"\``,
    replace: `\`<\${url}>; rel="\${relation === "next" ? "prev" : relation === "prev" ? "next" : relation}"\``,
  },
  {
    name: "personal-answers-public",
    what: "Shared caches may keep what a user was answered.",
    file: HEADERS,
    find: `isPersonal ? "private, must-revalidate" : "public, must-revalidate"`,
    replace: `isPersonal ? "public, must-revalidate" : "public, must-revalidate"`,
  },
  {
    name: "no-vary-header",
    what: "Answers that depend on the credentials do not say so in `Vary`.",
    file: ENDPOINT,
    find: `if (variesByCaller) reply.headers.vary = "Authorization";`,
    replace: "",
  },
  {
    name: "secrets-cached",
    what: "Answers with a token's secret may be kept in caches.",
    file: ENDPOINT,
    find: `if (isSecret) reply.headers["cache-control"] = "no-store";`,
    replace: "",
  },
  {
    name: "not-modified-for-another-caller",
    what: "A 304 is answered to the entity tag of what another caller saw.",
    file: INVENTORY,
    find: `etag: \`"\${known}-\${viewerOf(context, seller)}"\`,`,
    replace: `etag: \`"\${known}"\`,`,
  },
  {
    name: "page-of-another-caller",
    what: "An inventory page from the cache is shown to callers whom it was not made for.",
    file: INVENTORY,
    find: ` \${viewerOf(context, seller)} \${caller.user?.country}\`;`,
    replace: "`;",
  },
  {
    name: "never-304",
    what: "A page that the caller has already is sent again.",
    file: ENDPOINT,
    find: "if (hasNotModified && isKnown(",
    replace: "if (!hasNotModified && isKnown(",
  },
  {
    name: "another-media-type",
    what: "`X-Discogs-Media-Type` names another version of the API.",
    file: HEADERS,
    find: `"discogs.v2"`,
    replace: `"discogs.v1"`,
  },
  {
    name: "no-cross-origin",
    what: "Pages of other origins may not read the answers.",
    file: "packages/http/src/response/cross-origin.ts",
    find: `"access-control-allow-origin": "*",`,
    replace: `"access-control-allow-origin": "null",`,
  },
];
