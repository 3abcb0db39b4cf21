import type { PlantedFault } from "../planted-fault.ts";

const REFUSE = "packages/http/src/response/refuse.ts";
const EXCHANGE = "packages/http/src/exchange.ts";
const SERVICE = "packages/http/src/service.ts";

/** Refusals with another status, text or header than the contract describes, and requests that are not refused. */
export const REFUSAL_FAULTS: readonly PlantedFault[] = [
  {
    name: "invalid-as-400",
    what: "An invalid value is a 400 instead of a 422.",
    file: REFUSE,
    find: "Invalid: 422,",
    replace: "Invalid: 400,",
  },
  {
    name: "forbidden-as-404",
    what: "What a caller may not do is a 404 instead of a 403.",
    file: REFUSE,
    find: "Forbidden: 403,",
    replace: "Forbidden: 404,",
  },
  {
    name: "text-of-another-refusal",
    what: "An unknown user is refused with the text about a listing.",
    file: "packages/marketplace/src/domain/errors.ts",
    find: `new MarketplaceError("NotFound", messages.UserNotFound)`,
    replace: `new MarketplaceError("NotFound", messages.ListingNotFound)`,
  },
  {
    name: "error-instead-of-message",
    what: "The text of a refusal stands under `error` instead of `message`.",
    file: EXCHANGE,
    find: "JSON.stringify({ message })",
    replace: "JSON.stringify({ error: message })",
  },
  {
    name: "plain-refusal-called-json",
    what: "A refusal in plain text is called JSON by its Content-Type.",
    file: EXCHANGE,
    find: `isPlain ? "text/plain" : "application/json"`,
    replace: `"application/json"`,
  },
  {
    name: "unknown-method-as-404",
    what: "A method that a path lacks is a 404 instead of a 405.",
    file: SERVICE,
    find: "throw methodNotAllowed(method, [...route.endpoints.keys()]);",
    replace: "throw new HttpError(404, messages.ResourceNotFound);",
  },
  {
    name: "no-allow-header",
    what: "A 405 does not say which methods the path has.",
    file: SERVICE,
    find: "if (route !== undefined) reply.headers.allow = route.allow;",
    replace: "",
  },
  {
    name: "bad-query-taken",
    what: "A wrong value in the query is handed on to the operation.",
    file: "packages/http/src/request/parameters.ts",
    find: "      const error = violationError(validate.errors ?? [], refusalStatus);\n      // `+01:00`",
    replace:
      "      if (Object.keys(raw).length > 0) return values;\n      const error = violationError(validate.errors ?? [], refusalStatus);\n      // `+01:00`",
  },
  {
    name: "large-page-not-cut",
    what: "A page of more than 100 items is refused instead of cut to 100.",
    file: "packages/http/src/request/parameters.ts",
    find: "return Math.min(Number(text), ceiling);",
    replace: "return Number(text);",
  },
  {
    name: "sold-listing-edited",
    what: "A listing that is sold can be edited.",
    file: "packages/marketplace/src/domain/listing-input.ts",
    find: "if (!mayEdit(listing.status)) throw invalid(messages.ListingSoldNotEditable({ status: listing.status }));",
    replace: "",
  },
  {
    name: "blocked-release-listed",
    what: "A release that must not be sold can be offered.",
    file: "packages/marketplace/src/operations/create-listing.ts",
    find: "if (release.blocked_from_sale) throw invalid(messages.ListingBlockedRelease);",
    replace: "",
  },
  {
    name: "body-limit-moved",
    what: "Bodies of up to 16 MiB are taken.",
    file: "packages/http/src/response/http-error.ts",
    find: "BODY_LIMIT_BYTES = 1_048_576",
    replace: "BODY_LIMIT_BYTES = 16_777_216",
  },
  {
    name: "missing-body-taken",
    what: "A call without the body that it needs is not refused.",
    file: "packages/http/src/request/body.ts",
    find: "if (check && !check(body ?? null)) {",
    replace: "if (check && body !== undefined && !check(body)) {",
  },
];
