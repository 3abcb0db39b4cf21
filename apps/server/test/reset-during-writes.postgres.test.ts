import { expect, it } from "vitest";
import { sellersListing, useServer } from "./server.ts";

const server = useServer();
const listing = { release_id: 1, condition: "Mint (M)", price: 10 };

/** One change of each kind that locks rows. */
const CHANGES = [
  () => server.call("createListing", { as: "seller", body: listing }),
  () =>
    server.call("editListing", {
      as: "seller",
      path: { listing_id: sellersListing(3) },
      body: { ...listing, status: "For Sale" },
    }),
  () => server.call("editOrder", { as: "seller", path: { order_id: "845236-16" }, body: { shipping: 5 } }),
  () =>
    server.call("addOrderMessage", { as: "seller", path: { order_id: "845236-16" }, body: { message: "On its way." } }),
  () => server.call("createSandboxOrder", { body: { buyer: "example_buyer", listing_ids: [sellersListing(1)] } }),
  () => server.call("actOnUser", { path: { username: "example_seller" }, body: { action: "suspend" } }),
  () => server.call("setClock", { body: { advance_seconds: 86_400 } }),
];

/** What replaces or copies all data. */
const REPLACEMENTS = [
  () => server.call("resetSandbox"),
  () => server.call("restoreSnapshot", { path: { name: "kept" } }),
  () => server.call("createSnapshot", { body: { name: `kept-${Math.random()}` } }),
  () =>
    server.call("loadScenario", {
      body: { reset: true, steps: [{ operation_id: "createListing", as: "example_seller", body: listing }] },
    }),
];

it("does or refuses every change beside resets, snapshots and scenarios, and none of them fails", async () => {
  await server.call("createSnapshot", { body: { name: "kept" } });
  const answers = await Promise.all(
    REPLACEMENTS.flatMap((replace) => [
      ...CHANGES.map((change) => change()),
      replace(),
      ...CHANGES.map((change) => change()),
    ]),
  );
  const failed = answers.filter(({ status }) => status >= 500);
  expect(failed.map(({ body }) => body)).toEqual([]);
  expect((await server.call("resetSandbox")).status).toBe(204);
});
