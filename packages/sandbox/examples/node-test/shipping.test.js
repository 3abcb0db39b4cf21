// node --test
import assert from "node:assert/strict";
import { after, beforeEach, test as it } from "node:test";
import { createSandbox } from "@runout/sandbox";

const sandbox = await createSandbox();
beforeEach(() => sandbox.reset());
after(() => sandbox.close());

/** The program under test: marks an order as shipped. */
async function ship(fetch, orderId) {
  const headers = { authorization: "Discogs token=seller-token" };
  const body = JSON.stringify({ status: "Shipped" });
  const response = await fetch(`https://api.discogs.com/marketplace/orders/${orderId}`, {
    method: "POST",
    headers,
    body,
  });
  return (await response.json()).status;
}

it("ships an order that is paid", async () => {
  const { id } = await sandbox.control.createSandboxOrder({ buyer: "example_buyer", listing_ids: [4300801460] });
  assert.equal(await ship(sandbox.fetch, id), "Shipped");
  assert.equal(sandbox.requests.length, 1);
});

it("begins with the same data as the test before", async () => {
  const { id } = await sandbox.control.createSandboxOrder({ buyer: "example_buyer", listing_ids: [4300801460] });
  assert.equal(id, "845236-18");
});
