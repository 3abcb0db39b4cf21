import { type BehaviorTest, expectEqual } from "./behavior-test.ts";

const INVENTORY = "/users/example_seller/inventory?per_page=2&page=2";

/** Headers, entity tags and what caches may keep. */
export const HEADERS: readonly BehaviorTest[] = [
  {
    name: "the Link header has the links of the body",
    async run(sandbox) {
      for (const path of [INVENTORY, "/marketplace/orders?per_page=2&page=2"]) {
        const { body, headers: sent } = await sandbox.get(path);
        const links = ["first", "last", "prev", "next"].map((name) => `<${body.pagination.urls[name]}>; rel="${name}"`);
        expectEqual(`the Link header of ${path}`, sent.get("link"), links.join(", "));
      }
    },
  },
  {
    name: "what a user is answered is private, and what anyone is answered is public",
    async run(sandbox) {
      const own = await sandbox.get("/releases/1");
      expectEqual("Cache-Control for a user", own.headers.get("cache-control"), "private, must-revalidate");
      const open = await sandbox.get("/releases/1", { as: "anonymous" });
      expectEqual("Cache-Control without credentials", open.headers.get("cache-control"), "public, must-revalidate");
      expectEqual("Vary", own.headers.get("vary"), "Authorization");
    },
  },
  {
    name: "an answer with a secret is kept nowhere",
    async run(sandbox) {
      const authorization = `OAuth oauth_consumer_key="demo-key", oauth_signature_method="PLAINTEXT", oauth_signature="demo-secret&"`;
      const { headers: sent } = await sandbox.get("/oauth/request_token", {
        as: "anonymous",
        headers: { authorization },
      });
      expectEqual("Cache-Control", sent.get("cache-control"), "no-store");
    },
  },
  {
    name: "a page that the caller has is not sent again, and is to every other caller",
    async run(sandbox) {
      const etag = (await sandbox.get(INVENTORY)).headers.get("etag") ?? "";
      const known = { "if-none-match": etag };
      await sandbox.get(INVENTORY, { headers: known, status: 304 });
      for (const as of ["buyer", "collector", "anonymous"] as const) {
        await sandbox.get(INVENTORY, { as, headers: known, status: 200 });
      }
    },
  },
  {
    name: "a page that another caller has read is made for the caller",
    async run(sandbox) {
      const inCart = async (as: "buyer" | "anonymous") => {
        const { body } = await sandbox.get(INVENTORY, { as });
        return "in_cart" in body.listings[0];
      };
      expectEqual("whether a user sees `in_cart`", await inCart("buyer"), true);
      expectEqual("whether others see it", await inCart("anonymous"), false);
    },
  },
  {
    name: "every answer names the version of the API, and may be read by pages of every origin",
    async run(sandbox) {
      for (const { headers: sent } of [await sandbox.get("/"), await sandbox.get("/nowhere", { status: 404 })]) {
        expectEqual("X-Discogs-Media-Type", sent.get("x-discogs-media-type"), "discogs.v2");
        expectEqual("Access-Control-Allow-Origin", sent.get("access-control-allow-origin"), "*");
      }
    },
  },
];
