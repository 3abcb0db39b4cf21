import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { document, documentedCalls } from "./documented-calls.ts";
import { runMock } from "./running-mock.ts";

const { url, call } = runMock();
const ANONYMOUS = { authorization: "" };
const APPLICATION = { authorization: "Discogs key=demo-key, secret=demo-secret" };
const OWNER_KEYS = ["weight", "estimated_weight", "format_quantity", "external_id", "location", "quantity"];
const INVENTORY = "/users/example_seller/inventory";

interface Page {
  pagination: { page: number; pages: number; per_page: number; items: number; urls: Record<string, string> };
  listings: { id: number; price: { value: number }; posted: string }[];
  orders: { id: string; status: string; next_status: string[]; created: string; resource_url: string }[];
}

/** A body whose shape the contract gives; dynamic.test.ts holds the mock to it. */
const get = async <Body = Page>(path: string, headers: Record<string, string> = {}) =>
  (await call(path, { headers })).body as Body;

describe("the id that was asked for is the id in the answer", () => {
  it.for([
    ["/marketplace/listings/123456789", { id: 123456789, uri: "/sell/item/123456789" }],
    ["/marketplace/orders/77-12", { id: "77-12", messages_url: "/marketplace/orders/77-12/messages" }],
    ["/releases/98765", { id: 98765 }],
    ["/users/another_shop", { username: "another_shop", inventory_url: "/users/another_shop/inventory" }],
  ] as const)("%s", async ([path, expected]) => {
    const body = await get<Record<string, unknown>>(path);
    expect(body.resource_url).toBe(url() + path);
    for (const [key, value] of Object.entries(expected)) {
      expect(body[key]).toBe(String(value).startsWith("/") ? url() + value : value);
    }
  });

  it("also inside: an order's feedback, a log's order, an inventory's seller and pages", async () => {
    expect((await call("/marketplace/orders/77-12")).text).not.toContain("845236-");
    const log = await call("/marketplace/orders/77-12/messages");
    expect(log.text).toContain(`${url()}/marketplace/orders/77-12`);
    expect(log.text).not.toContain("845236-9");
    const inventory = await call("/users/another_shop/inventory?page=2&per_page=2");
    expect(inventory.text).toContain(`${url()}/users/another_shop/inventory?page=3&per_page=2`);
    expect(inventory.text).not.toContain("example_seller");
  });

  it("and a generated response has the same id", async () => {
    for (const path of ["/marketplace/listings/123456789", "/marketplace/orders/77-12", "/releases/5"]) {
      const body = await get<Record<string, unknown>>(`${path}?__dynamic=true`);
      expect([String(body.id), body.resource_url]).toEqual([path.split("/").at(-1), url() + path]);
    }
  });
});

describe("a resource looks the same wherever it is read", () => {
  it("each order of the list has its own status, and its page shows the same", async () => {
    const { orders, pagination } = await get("/marketplace/orders?per_page=100");
    expect(orders).toHaveLength(pagination.items);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    expect(new Set(orders.map(({ next_status }) => next_status.join())).size).toBeGreaterThan(2);
    for (const { id, status } of orders) {
      expect(await get<object>(`/marketplace/orders/${id}`)).toMatchObject({ id, status });
    }
  });

  it("each listing of an inventory can be asked for", async () => {
    const { listings } = await get(`${INVENTORY}?per_page=5`);
    for (const { id } of listings) expect(await get<object>(`/marketplace/listings/${id}`)).toMatchObject({ id });
  });
});

describe("a page is the one that was asked for", () => {
  it.for([
    ["per_page=10", 1, 10, 8, 10],
    ["page=8&per_page=10", 8, 10, 8, 4],
    ["page=2", 2, 50, 2, 24],
    ["per_page=500", 1, 100, 1, 74],
  ] as const)("%s", async ([query, page, perPage, pages, count]) => {
    const { listings, pagination } = await get(`${INVENTORY}?${query}`);
    expect(pagination).toMatchObject({ page, per_page: perPage, pages, items: 74 });
    expect(listings).toHaveLength(count);
  });

  it("its addresses and the Link header lead through the whole list, each item once", async () => {
    const seen: number[] = [];
    let next: string | undefined = `${INVENTORY}?per_page=20&sort=price`;
    while (next !== undefined) {
      const reply = await call(next);
      const { listings, pagination } = reply.body as Page; // as the contract gives it
      seen.push(...listings.map(({ id }) => id));
      for (const [relation, address] of Object.entries(pagination.urls)) {
        expect(reply.headers.get("link")).toContain(`<${address}>; rel="${relation}"`);
      }
      next = pagination.urls.next?.replace(url(), "");
    }
    expect(seen).toHaveLength(74);
    expect(new Set(seen).size).toBe(74);
  });

  it("past the last one it is the documented 404", async () => {
    const reply = await call(`${INVENTORY}?page=75&per_page=1`);
    expect(reply.status).toBe(404);
    expect(reply.body).toEqual({ message: "That page does not exist." });
    expect(reply.headers.get("x-runout-mock")).toBe("getInventory 404 pageNotFound");
  });

  it("it is sorted as asked, both ways", async () => {
    const prices = async (order: string) =>
      (await get(`${INVENTORY}?sort=price&sort_order=${order}&per_page=100`)).listings.map(({ price }) => price.value);
    const [up, down] = [await prices("asc"), await prices("desc")];
    expect(up).toEqual([...up].sort((one, other) => one - other));
    expect(down).toEqual([...down].sort((one, other) => other - one));
    const { orders } = await get("/marketplace/orders?sort=id&sort_order=asc&per_page=100");
    expect(orders.map(({ id }) => id)).toEqual(orders.map((_, index) => `845236-${index + 1}`));
  });

  it("it is filtered as asked", async () => {
    const { orders } = await get("/marketplace/orders?status=Invoice%20Sent&archived=false");
    expect(orders.length).toBeGreaterThan(0);
    for (const { status } of orders) expect(status).toBe("Invoice Sent");
    const late = await get("/marketplace/orders?created_after=2026-11-15T00:00:00Z");
    expect(late.orders.length).toBeGreaterThan(0);
    for (const { created } of late.orders) expect(Date.parse(created)).toBeGreaterThan(Date.UTC(2026, 10, 15));
  });

  it("a generated page is the last one, and matches its pagination", async () => {
    const { listings, pagination } = await get(`${INVENTORY}?page=3&per_page=2&__dynamic=true`);
    expect(listings.length).toBeLessThanOrEqual(2);
    expect(pagination).toMatchObject({ page: 3, pages: Math.max(1, Math.ceil(pagination.items / 2)), per_page: 2 });
    expect(pagination.items).toBe(4 + listings.length);
  });
});

describe("what an edit sends is in the answer to it", () => {
  const edit = async (path: string, body: object) => (await call(path, { method: "POST", body })).body;

  it("an order's status with what may follow it, its shipping, its tracking", async () => {
    const path = "/marketplace/orders/845236-14";
    const shipped = await edit(path, { status: "Shipped", tracking: { number: "X1", carrier: "DHL" } });
    expect(shipped).toMatchObject({ id: "845236-14", status: "Shipped", next_status: ["Shipped"] });
    expect(shipped).toMatchObject({ tracking: { number: "X1", carrier: "DHL" } });
    expect(await edit(path, { shipping: "7.25" })).toMatchObject({ shipping: { value: 7.25, currency: "USD" } });
  });

  it("a message, alone and under the sentence about the status", async () => {
    const path = "/marketplace/orders/77-12/messages";
    expect(await edit(path, { message: "Hello!" })).toMatchObject({ message: "Hello!", order: { id: "77-12" } });
    const both = await edit(path, { message: "Bye!", status: "Refund Sent" });
    expect(both).toMatchObject({ message: "Seller changed status from Payment Received to Refund Sent\n\nBye!" });
    expect(await edit(path, { status: "Shipped" })).toMatchObject({ message: expect.stringMatching(/ to Shipped$/) });
  });
});

describe("who asks decides what is shown", () => {
  it.for([ANONYMOUS, APPLICATION])("without a user there are no owner's keys and no cart: %j", async (headers) => {
    const listing = await get<Record<string, unknown>>("/marketplace/listings/4300801460", headers);
    for (const key of [...OWNER_KEYS, "in_cart"]) expect(listing).not.toHaveProperty(key);
    expect((await call("/marketplace/listings/4300801460", { headers })).text).not.toContain('in_wantlist":0');
    for (const query of ["", "?per_page=5", "?page=2"]) {
      const { text } = await call(INVENTORY + query, { headers });
      for (const key of [...OWNER_KEYS, "in_cart"]) expect(text).not.toContain(`"${key}"`);
    }
    expect(await get<object>("/users/example_seller", headers)).not.toHaveProperty("email");
  });

  it("a user is shown the owner's listing", async () => {
    expect(await get<object>("/marketplace/listings/4300801460")).toHaveProperty("weight");
  });

  it("pictures need credentials", async () => {
    expect((await get<{ images?: object[] }>("/releases/1", ANONYMOUS)).images ?? []).toEqual([]);
    expect((await get<{ images: object[] }>("/releases/1", APPLICATION)).images.length).toBeGreaterThan(0);
  });
});

describe("a generated response can be displayed", () => {
  /** What is generated is random, so each run tries other responses. */
  const ROUNDS = process.env.TEST_SIZE === "full" ? 10 : 2;
  const made = async (path: string) => call(`${path}${path.includes("?") ? "&" : "?"}__dynamic=true`);
  const numbersIn = (value: unknown): number[] =>
    typeof value === "number"
      ? [value]
      : Object.values(Object(value)).flatMap((part) =>
          Object(part) === part || typeof part === "number" ? numbersIn(part) : [],
        );

  it("what it gives can be asked for: ids, names and addresses", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const inventory = await made(`${INVENTORY}?per_page=3`);
      const orders = await made("/marketplace/orders?per_page=3");
      const own = [
        ...inventory.text.matchAll(/"resource_url":"([^"]+)"/g),
        ...orders.text.matchAll(/"resource_url":"([^"]+)"/g),
      ];
      const addresses = own.map(([, address = ""]) => address).filter((address) => !/feedback|static/.test(address));
      for (const address of addresses) {
        expect(address.startsWith(`${url()}/`)).toBe(true);
        expect([address, (await call(address.replace(url(), ""))).status]).toEqual([address, 200]);
      }
      for (const { id } of (inventory.body as Page).listings) {
        expect((await call(`/marketplace/listings/${id}`)).status).toBe(200);
      }
      for (const { id, resource_url } of (orders.body as Page).orders) {
        expect(resource_url).toBe(`${url()}/marketplace/orders/${id}`);
      }
    }
  });

  it("prices and counts are such as can be sent", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const listing = (await made("/marketplace/listings/5")).body;
      for (const number of numbersIn(listing)) expect(number).toBeGreaterThanOrEqual(0);
      const { price, weight, format_quantity } = Object(listing);
      const sent = { release_id: 1, condition: "Mint (M)", price: price.value || 1, weight, format_quantity };
      expect((await call("/marketplace/listings", { method: "POST", body: sent })).body).not.toHaveProperty("message");
      expect((await call(`/marketplace/fee/${price.value.toFixed(2)}`)).status).toBe(200);
    }
  });

  it("it has no keys that the document does not describe", async () => {
    const { body } = await made("/marketplace/fee/1.00");
    expect(Object.keys(Object(body)).sort()).toEqual(["currency", "value"]);
  });
});

it("every picture in an answer loads", async () => {
  const texts = await Promise.all(["/releases/1", "/users/example_seller", INVENTORY].map(async (path) => call(path)));
  const pictures = new Set(texts.flatMap(({ text }) => text.match(/http:[^"]+\.(?:jpeg|png)/g) ?? []));
  expect(pictures.size).toBeGreaterThan(3);
  for (const picture of pictures) {
    const response = await fetch(picture);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    expect(await response.text()).toMatch(/^<svg /);
  }
  expect((await call("/static/releases/none.jpeg")).status).toBe(404);
});

it("a page that did not change is a 304, and another page has another tag", async () => {
  const etag = (await call(`${INVENTORY}?per_page=2`)).headers.get("etag") ?? "";
  const again = await call(`${INVENTORY}?per_page=2`, { headers: { "if-none-match": etag } });
  expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
  expect((await call(`${INVENTORY}?per_page=3`, { headers: { "if-none-match": etag } })).status).toBe(200);
});

describe("adapted responses match their schemas", async () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(document, "spec");
  const pages = documentedCalls(document).filter(({ path }) => /inventory|orders|messages/.test(path));
  const asked = pages.flatMap(({ bodies, ...each }) =>
    [[undefined, undefined] as const, ...bodies].map(([name, body]) => ({ ...each, name, body })),
  );

  it.for(asked.filter(({ method, body }) => (method === "GET") === (body === undefined)))(
    "$operationId $name",
    async ({ method, path, body, responses }) => {
      const [success] = responses;
      const validate = ajv.compile({ $ref: `spec${success?.schemaPointer}` });
      const query = method === "GET" ? "?per_page=3&page=2" : "";
      const reply = await call(`${path}${query}`, { method, body });
      if (reply.status !== 204) validate(reply.body);
      expect(validate.errors ?? []).toEqual([]);
    },
  );
});
