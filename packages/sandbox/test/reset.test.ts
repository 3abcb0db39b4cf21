import { as, offer } from "@runout/marketplace/fixtures/open-demo";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sandboxHandlers } from "../src/index.ts";
import { control } from "./support/test-control.ts";

let marketplace: Awaited<ReturnType<typeof openTestMarketplace>>;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

it("a marketplace goes back to the seed on a reset, and numbers from the start again", async () => {
  const seller = await as(marketplace, "seller-token");
  const reset = () => sandboxHandlers.resetSandbox(control(marketplace), { path: {}, query: {}, body: undefined });
  await sandboxHandlers.setClock(control(marketplace), { path: {}, query: {}, body: { advance_seconds: 86_400 } });
  await offer(seller);
  await reset();
  expect(marketplace.clock.offset()).toBe(0);
  const first = await offer(seller);
  await reset();
  expect(await offer(seller)).toBe(first);
});
