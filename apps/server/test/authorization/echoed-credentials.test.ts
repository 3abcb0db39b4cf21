import type { Marketplace } from "@runout/marketplace";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestApp } from "../app.ts";
import { buildApp } from "../app.ts";
import { sellersToken, sign } from "../sign.ts";

const HOST = "127.0.0.1:8080";
let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

const LISTS = [
  "/users/example_seller/inventory",
  "/users/example_store/inventory",
  "/marketplace/orders",
  "/marketplace/orders/845236-17/messages",
];
const QUERIES = ["token=seller-token", "per_page=1&token=seller-token", "%74oken=seller-token&per_page=1&sort=id"];

/** All the addresses that an answer names, in its body and its headers. */
async function linksOf(app: TestApp, url: string): Promise<{ next: string; everything: string }> {
  const response = await app.inject({ url, headers: { host: HOST } });
  expect(response.statusCode).toBe(200);
  const everything = `${response.body}\n${JSON.stringify(response.headers)}`;
  return { next: response.json().pagination.urls.next ?? "", everything };
}

function useApp(sandbox: boolean): () => TestApp {
  let app: TestApp;
  beforeAll(() => {
    const config = { sandbox, rateLimit: false, publicUrl: undefined, tls: undefined };
    app = buildApp({ marketplace, config });
  });
  afterAll(() => app.close());
  return () => app;
}

describe("a sandbox repeats the query in the links of a list, as the real service does", () => {
  const app = useApp(true);

  it("with the token", async () => {
    const { next, everything } = await linksOf(app(), `${LISTS[0]}?token=seller-token&per_page=1`);
    expect(next).toBe(`http://${HOST}${LISTS[0]}?token=seller-token&per_page=1&page=2`);
    expect(everything).toContain(`<${next}>; rel=\\"next\\"`);
    expect((await linksOf(app(), next)).next).toContain("token=seller-token");
  });

  it("with the key and the secret", async () => {
    const { next } = await linksOf(app(), `${LISTS[0]}?key=demo-key&per_page=1&secret=demo-secret`);
    expect(next).toBe(`http://${HOST}${LISTS[0]}?key=demo-key&per_page=1&secret=demo-secret&page=2`);
  });
});

describe("everywhere else no link holds a credential", () => {
  const app = useApp(false);

  it.each(LISTS)("%s", async (path) => {
    for (const query of QUERIES.filter((one) => path === LISTS[2] || !one.includes("sort"))) {
      const { next, everything } = await linksOf(app(), `${path}?${query}`);
      expect(everything).not.toContain("seller-token");
      expect(everything).not.toContain("token=");
      if (query.includes("per_page=1") && path !== LISTS[3]) expect(next).toContain("per_page=1");
    }
  });

  it("nor a key and secret, nor a signature, whatever else the query holds", async () => {
    const url = `http://${HOST}${LISTS[0]}?per_page=1&sort=price&x=a%20b`;
    const [address] = url.split("?");
    // The library returns the parameters of the query too.
    const signed = `${address}?${new URLSearchParams(sign("GET", url, { token: sellersToken }))}`;
    for (const asked of [`${url}&key=demo-key&secret=demo-secret`, signed]) {
      const { next, everything } = await linksOf(app(), asked);
      expect(next).toBe(`http://${HOST}${LISTS[0]}?per_page=1&sort=price&x=a+b&page=2`);
      expect(everything).not.toMatch(/oauth_|demo-key|demo-secret|access-token/);
    }
  });
});
