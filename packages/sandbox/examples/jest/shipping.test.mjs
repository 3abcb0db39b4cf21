// NODE_OPTIONS=--experimental-vm-modules jest, because the package is an ES module
import { createSandbox } from "@runout/sandbox";

let sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

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
  expect(await ship(sandbox.fetch, id)).toBe("Shipped");
  expect(sandbox.requests).toMatchObject([{ operationId: "editOrder", body: { status: "Shipped" } }]);
});

it("begins with the same data as the test before", async () => {
  const { id } = await sandbox.control.createSandboxOrder({ buyer: "example_buyer", listing_ids: [4300801460] });
  expect(id).toBe("845236-18");
});
