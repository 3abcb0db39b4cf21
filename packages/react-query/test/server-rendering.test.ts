import { text } from "node:stream/consumers";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { getInventoryInfiniteOptions, listOrdersOptions } from "../src/index.ts";
import { App } from "./page/app.tsx";
import { transportTo } from "./transport-to.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());
const transport = transportTo((request) => sandbox.fetch(request));

/** What a server does for a page: it asks for what the page shows, and sends the answers with it. */
async function prefetched() {
  const client = new QueryClient();
  await client.prefetchQuery(listOrdersOptions(transport, { per_page: 8 }));
  await client.prefetchInfiniteQuery(
    getInventoryInfiniteOptions(transport, { username: "example_seller", per_page: 20 }),
  );
  return JSON.parse(JSON.stringify(dehydrate(client)));
}

it("a page whose queries were asked before is rendered whole, and asks for nothing", async () => {
  const state = await prefetched();
  const asked = sandbox.requests.length;
  const html = renderToString(createElement(App, { client: new QueryClient(), transport, state }));
  expect(html).toContain("Mara Lindqvist - Night Ferry");
  expect(html).toContain("845236-17");
  expect(sandbox.requests).toHaveLength(asked);
});

it("a query that suspends is waited for where a page is rendered as a stream", async () => {
  const { prelude } = await prerenderToNodeStream(createElement(App, { client: new QueryClient(), transport }));
  const html = await text(prelude);
  expect(html).toContain("845236-17");
  expect(sandbox.requests.map(({ operationId }) => operationId)).toContain("listOrders");
});

it("no credential is in what a server sends, also of queries that failed or still run", async () => {
  const client = new QueryClient();
  const wrong = transportTo((request) => sandbox.fetch(request), { auth: { type: "token", token: "wrong-token" } });
  await client.prefetchQuery(listOrdersOptions(wrong));
  const state = client.getQueryState(listOrdersOptions(wrong).queryKey);
  expect(state?.status).toBe("error");
  const silent = transportTo(() => new Promise(() => {}));
  void client.prefetchQuery(listOrdersOptions(silent, { status: "Shipped" }));
  const all = dehydrate(client, { shouldDehydrateQuery: () => true, shouldRedactErrors: () => false });
  expect(all.queries).toHaveLength(2);
  expect(JSON.stringify([all, await prefetched()])).not.toMatch(/(wrong|seller)-token/);
});

it("what a server sends is fresh where it arrives", async () => {
  const client = new QueryClient();
  hydrate(client, await prefetched());
  const asked = sandbox.requests.length;
  await client.fetchQuery(listOrdersOptions(transport, { per_page: 8 }));
  expect(sandbox.requests).toHaveLength(asked);
});
