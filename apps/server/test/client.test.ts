import { Writable } from "node:stream";
import {
  conditionalRequests,
  createClient,
  createOAuthFlow,
  createTransport,
  everyListing,
  NotFoundError,
  oauth,
  paginate,
  request,
  unwrap,
  ValidationError,
} from "@runout/client";
import { type Drift, observer } from "@runout/client/observer";
import { operations } from "@runout/client/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, start } from "../src/start.ts";
import { newEnvironment } from "./server.ts";

/** The sandbox that RUNOUT_SANDBOX_URL names, after a reset, or one that is started. */
let baseUrl = process.env.RUNOUT_SANDBOX_URL ?? "";
let server: RunningServer | undefined;
const log = new Writable({ write: (_chunk, _encoding, done) => done() });
beforeAll(async () => {
  if (baseUrl === "") {
    server = await start({ ...(await newEnvironment()), SANDBOX: "on", RATE_LIMIT: "off" }, log);
    baseUrl = server.url;
  } else {
    const { status } = await fetch(`${baseUrl}/sandbox/reset`, { method: "POST" });
    expect(status).toBe(204);
  }
});
afterAll(() => server?.stop());

function clientOf(token: string) {
  return createClient({ baseUrl, auth: { type: "token", token }, userAgent: "runout-test/1.0" });
}

/** Presses the button on the page of the sandbox, as the buyer. Gives the verifier that it shows. */
async function allow(oauth_token: string): Promise<string> {
  const body = new URLSearchParams({ oauth_token, username: "example_buyer", decision: "allow" });
  const page = await fetch(`${baseUrl}/oauth/authorize`, { method: "POST", body });
  return /id="verifier">([^<]*)/.exec(await page.text())?.[1] ?? "";
}

describe("the TypeScript client against the server", () => {
  it("lists, creates, reads, edits and deletes", async () => {
    const seller = clientOf("seller-token");
    const { listings } = await unwrap(
      seller.GET("/users/{username}/inventory", {
        params: { path: { username: "example_seller" }, query: { sort: "price", per_page: 5 } },
      }),
    );
    expect(listings).toHaveLength(5);

    const body = { release_id: 3, condition: "Near Mint (NM or M-)", price: 48 } as const;
    const { listing_id } = await unwrap(seller.POST("/marketplace/listings", { body }));
    const at = { params: { path: { listing_id } } };
    const own = await unwrap(seller.GET("/marketplace/listings/{listing_id}", at));
    const strange = await unwrap(clientOf("collector-token").GET("/marketplace/listings/{listing_id}", at));
    expect(own).toHaveProperty("weight");
    expect(strange).not.toHaveProperty("weight");

    await unwrap(seller.POST("/marketplace/listings/{listing_id}", { ...at, body: { ...body, status: "Draft" } }));
    await unwrap(seller.DELETE("/marketplace/listings/{listing_id}", at));
    await expect(unwrap(seller.GET("/marketplace/listings/{listing_id}", at))).rejects.toThrow(NotFoundError);
  });

  it("sells a record, from the listing to the refund", async () => {
    const auth = { type: "token", token: "seller-token" } as const;
    const transport = createTransport({ baseUrl, userAgent: "runout-test/1.0", auth });
    const seller = operations(transport);
    const asBuyer = (body: object) => request(transport, "POST", `/sandbox/orders/${order_id}/actions`, { body });

    const { listing_id } = await seller.createListing({ release_id: 1, condition: "Mint (M)", price: 24.5 });
    const ordered = { body: { buyer: "example_buyer", listing_ids: [listing_id] } };
    const order_id: string = Object(await request(transport, "POST", "/sandbox/orders", ordered)).id;
    expect(await seller.getListing({ listing_id })).toMatchObject({ status: "Sold" });

    expect(await seller.editOrder({ order_id, shipping: 6.5 })).toMatchObject({ status: "Invoice Sent" });
    await asBuyer({ action: "pay" });
    const tracking = { number: "9400111899560001234567", carrier: "USPS" } as const;
    expect(await seller.editOrder({ order_id, tracking })).toMatchObject({ status: "Payment Received", tracking });
    await seller.addOrderMessage({ order_id, message: "Your order is on its way.", status: "Shipped" });
    await asBuyer({ action: "refund", amount: 31 });
    expect(await seller.getOrder({ order_id })).toMatchObject({
      status: "Cancelled (Refund Received)",
      total: { value: 24.5 },
      shipping: { value: 6.5 },
    });

    const log = paginate(seller.listOrderMessages({ order_id, per_page: 2 }));
    expect((await log.collect({ limit: 100 })).map(({ type }) => type)).toEqual([
      "status",
      "refund_received",
      "status",
      "refund_sent",
      "message",
      "status",
      "tracking",
      "status",
      "payment",
      "status",
      "shipping",
      "status",
    ]);
    expect(log.total).toBe(12);

    const path = { username: "example_seller" };
    const inventory = "/users/{username}/inventory";
    const first = await clientOf("seller-token").GET(inventory, { params: { path } });
    const header = { "If-None-Match": first.response.headers.get("etag") ?? "" };
    const again = await clientOf("seller-token").GET(inventory, { params: { path, header } });
    expect(again.response.status).toBe(304);
  });

  it("does not compile with a condition that does not exist, and the server refuses it too", async () => {
    const call = clientOf("seller-token").POST("/marketplace/listings", {
      body: {
        release_id: 3,
        // @ts-expect-error: the contract knows no such condition
        condition: "Almost Mint",
        price: 48,
      },
    });
    await expect(unwrap(call)).rejects.toThrow(ValidationError);
  });

  it("sells by functions, with pages and metadata, and the responses are as the contract says", async () => {
    const drifts: Drift[] = [];
    const auth = { type: "token", token: "seller-token" } as const;
    const layers = [observer((drift) => void drifts.push(drift)), conditionalRequests()];
    const transport = createTransport({ baseUrl, userAgent: "runout-test/1.0", auth, layers });
    const seller = operations(transport);
    const username = "example_seller";

    const { listing_id } = await seller.createListing({ release_id: 2, condition: "Mint (M)", price: 31 });
    const { data, metadata } = await seller.getListing({ listing_id }).withMetadata();
    expect(data).toMatchObject({ id: listing_id, price: { value: 31 } });
    expect(metadata).toMatchObject({ operationId: "getListing", status: 200, attempts: 1, budget: { limit: 60 } });
    await seller.editListing({ listing_id, release_id: 2, condition: "Mint (M)", price: 30, status: "Draft" });

    const all = paginate(seller.getInventory({ username, per_page: 10 }), { ahead: 2 });
    const listings = await all.collect({ limit: 1_000 });
    expect(new Set(listings.map(({ id }) => id)).size).toBe(all.total);
    const every = everyListing(transport, { username });
    const ids = new Set<number>();
    for await (const { id } of every) ids.add(id);
    expect([ids.size, every.unreached]).toEqual([all.total, 0]);

    const first = await seller.getInventory({ username, per_page: 5 }).withMetadata();
    const again = await seller.getInventory({ username, per_page: 5 }).withMetadata();
    expect(again.data).toEqual(first.data);
    expect(again.metadata.headers.get("etag")).toBe(first.metadata.headers.get("etag"));
    expect(again.metadata.status).toBe(200);

    await seller.deleteListing({ listing_id });
    await expect(seller.getListing({ listing_id })).rejects.toMatchObject({
      operationId: "getListing",
      status: 404,
      attempts: 1,
    });
    expect(await request(transport, "GET", "/sandbox/clock")).toHaveProperty("now");
    expect(drifts).toEqual([]);
  });

  it("reads what there is of a user, a release and its prices", async () => {
    const auth = { type: "token", token: "seller-token" } as const;
    const seller = operations(createTransport({ baseUrl, userAgent: "runout-test/1.0", auth }));
    expect(await seller.getApiInfo()).toHaveProperty("hello");
    expect(await seller.getUser({ username: "example_seller" })).toMatchObject({ username: "example_seller" });
    expect(await seller.getRelease({ release_id: 1, curr_abbr: "EUR" })).toMatchObject({ id: 1 });
    expect(await seller.getPriceSuggestions({ release_id: 1 })).toHaveProperty("Mint (M)");
    expect(await seller.getReleaseStatistics({ release_id: 1, curr_abbr: "GBP" })).toHaveProperty("num_for_sale");
    expect(await seller.getFee({ price: "10.00" })).toEqual({ value: 0.9, currency: "USD" });

    const byActivity = { sort: "last_activity", sort_order: "desc", archived: false, per_page: 3 } as const;
    const orders = await paginate(seller.listOrders(byActivity)).collect({ limit: 10 });
    const moments = orders.map(({ last_activity }) => Date.parse(last_activity));
    expect(moments.length).toBeGreaterThan(3);
    expect(moments).toEqual(moments.toSorted((one, other) => other - one));
  });

  it("gets a user's permission by POST, as some clients do", async () => {
    const keys = { key: "demo-key", secret: "demo-secret" };
    const shopAs = (user: { token?: string; tokenSecret?: string }) =>
      operations(createTransport({ baseUrl, userAgent: "runout-test/1.0", auth: oauth({ ...keys, ...user }) }));
    const fieldsOf = (text: string) => {
      const fields = new URLSearchParams(text);
      return { token: fields.get("oauth_token") ?? "", tokenSecret: fields.get("oauth_token_secret") ?? "" };
    };
    const requested = fieldsOf(await shopAs({}).createRequestToken({ oauth_callback: "oob" }));
    const oauth_verifier = await allow(requested.token);
    const user = fieldsOf(await shopAs(requested).createAccessToken({ oauth_verifier }));
    expect(await shopAs(user).getIdentity()).toMatchObject({ username: "example_buyer" });
  });

  it.each(["HMAC-SHA1", "PLAINTEXT"] as const)(
    "gets a user's permission and signs with %s",
    async (signatureMethod) => {
      const options = { baseUrl, userAgent: "runout-test/1.0" };
      const flow = createOAuthFlow({ ...options, key: "demo-key", secret: "demo-secret", signatureMethod });
      const requestToken = await flow.begin();
      expect(requestToken.authorizeUrl).toBe(`${baseUrl}/oauth/authorize?oauth_token=${requestToken.token}`);
      const verifier = await allow(requestToken.token);
      const buyer = operations(
        createTransport({ ...options, auth: oauth(await flow.complete(requestToken, verifier)) }),
      );
      expect(await buyer.getIdentity()).toMatchObject({ username: "example_buyer" });
      expect(await buyer.getFeeInCurrency({ price: "10.00", currency: "EUR" })).toMatchObject({ currency: "EUR" });
      expect(
        await buyer.getInventory({ username: "example_seller", status: "For Sale", sort: "price" }),
      ).toHaveProperty("listings");
      await expect(flow.complete(requestToken, "not-the-verifier")).rejects.toMatchObject({
        status: 400,
        message: expect.stringMatching(/verifier|token/i),
      });
    },
  );
});
