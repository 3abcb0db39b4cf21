import { beforeEach, describe, expect, it } from "vitest";
import { exampleOf } from "./documented.ts";
import { sellersListing, useServer } from "./server.ts";

const server = useServer();
beforeEach(async () => {
  expect((await server.call("resetSandbox")).status).toBe(204);
  for (const { name } of (await server.call("listSnapshots")).body.snapshots) {
    await server.call("deleteSnapshot", { path: { name } });
  }
});

const keep = (name: string) => server.call("createSnapshot", { body: { name } });
const order = () =>
  server.call("createSandboxOrder", { body: { buyer: "example_buyer", listing_ids: [sellersListing(1)] } });
const untimed = (snapshot: object) => ({ ...snapshot, created: undefined });

/** Everything that a test can see of the marketplace, but times that go on. */
async function everything() {
  const seen: unknown[] = [];
  for (const as of ["seller", "store"] as const) {
    const path = { username: `example_${as}` };
    seen.push((await server.call("getInventory", { as, path, query: "status=All&per_page=100" })).body);
    const { body } = await server.call("listOrders", { as, query: "per_page=100" });
    seen.push(body);
    for (const { id } of body.orders) {
      seen.push((await server.call("listOrderMessages", { as, path: { order_id: id } })).body);
    }
  }
  seen.push((await server.call("listBuyerOrders", { path: { username: "example_buyer" } })).body);
  for (const release_id of [1, 2, 3]) {
    seen.push((await server.call("getReleaseStatistics", { path: { release_id } })).body);
    seen.push((await server.call("getPriceSuggestions", { as: "seller", path: { release_id } })).body);
  }
  return seen;
}

describe("snapshots", () => {
  it("201 beforeTheSale and 200 several: are kept, the oldest first, also through a reset", async () => {
    await server.setTime("2026-11-23T12:00:00Z");
    const { status, body } = await keep("before-the-sale");
    expect(status).toBe(201);
    expect(untimed(body)).toEqual(untimed(Object(exampleOf("createSnapshot", 201, "beforeTheSale"))));
    expect(body.created).toMatch(/^2026-11-23T12:00:0/);
    await order();
    await keep("after-the-sale");
    await server.call("resetSandbox");
    const { body: list } = await server.call("listSnapshots");
    const example = Object(exampleOf("listSnapshots", 200, "several")).snapshots;
    expect(list.snapshots.map(untimed)).toEqual(example.map(untimed));
  });

  it("200 none: begins without any", async () => {
    await server.expectExample("listSnapshots", 200, "none");
  });

  it("204: everything is as it was when it was kept, as often as one likes", async () => {
    await order();
    await server.call("actOnUser", { path: { username: "example_store" }, body: { action: "suspend" } });
    await server.call("setClock", { body: { advance_seconds: 3600 } });
    const before = await everything();
    await keep("two");
    for (let again = 0; again < 2; again += 1) {
      await server.call("actOnUser", { path: { username: "example_store" }, body: { action: "reinstate" } });
      await server.call("deleteListing", { as: "seller", path: { listing_id: sellersListing(2) } });
      await server.call("editOrder", { as: "seller", path: { order_id: "845236-18" }, body: { shipping: 5 } });
      await server.call("createListing", { as: "seller", body: { release_id: 1, condition: "Mint (M)", price: 20 } });
      await server.call("createFault", { body: { operation_id: "getFee", status: 500 } });
      await server.call("setClock", { body: { advance_seconds: 400 * 86_400 } });
      expect(await everything()).not.toEqual(before);
      expect((await server.call("restoreSnapshot", { path: { name: "two" } })).status).toBe(204);
      expect(await everything()).toEqual(before);
      expect(Math.round((await server.call("getClock")).body.offset_seconds)).toBe(3600);
      await server.expectExample("listFaults", 200, "none");
    }
  });

  it("204: ids go on where they were", async () => {
    await keep("ids");
    const listing = { as: "seller", body: { release_id: 1, condition: "Mint (M)", price: 20 } } as const;
    const first = (await server.call("createListing", listing)).body.listing_id;
    const sale = (await order()).body.id;
    await server.call("restoreSnapshot", { path: { name: "ids" } });
    expect((await server.call("createListing", listing)).body.listing_id).toBe(first);
    expect((await order()).body.id).toBe(sale);
  });

  it("204: deleteSnapshot gives the name free", async () => {
    await keep("before-the-sale");
    expect((await server.call("deleteSnapshot", { path: { name: "before-the-sale" } })).status).toBe(204);
    expect((await keep("before-the-sale")).status).toBe(201);
  });

  it.each<[number, string, unknown]>([
    [422, "nameTaken", { name: "before-the-sale" }],
    [422, "invalidName", { name: "before the sale" }],
    [422, "invalidName", { name: "." }],
    [422, "invalidName", { name: ".." }],
    [422, "emptyBody", ""],
  ])("createSnapshot %i %s", async (status, example, body) => {
    await keep("before-the-sale");
    await server.expectExample("createSnapshot", status, example, { body });
  });

  it("422 tooMany: keeps a bounded number", async () => {
    const { database } = server.marketplace;
    await database.script(
      "insert into snapshots (name, created) select 'filler-' || n, now() from generate_series(1, 1000) n",
    );
    await server.expectExample("createSnapshot", 422, "tooMany", { body: { name: "one-more" } });
    await database.script("delete from snapshots where name like 'filler-%'");
    expect((await keep("one-more")).status).toBe(201);
  });

  it("404 snapshotNotFound", async () => {
    const path = { name: "never-kept" };
    await server.expectExample("restoreSnapshot", 404, "snapshotNotFound", { path });
    await server.expectExample("deleteSnapshot", 404, "snapshotNotFound", { path });
  });

  it("422 olderVersion: what another version kept is refused, and nothing changes", async () => {
    await keep("before-the-sale");
    const { database } = server.marketplace;
    const [row] = await database.query<{ number: number }>({
      name: "test_snapshot",
      text: "select number from snapshots",
    });
    const kept = `snapshot_${row?.number}_schema_migrations`;
    await database.script(`delete from ${kept} where version = (select max(version) from ${kept})`);
    await order();
    const before = await everything();
    await server.expectExample("restoreSnapshot", 422, "olderVersion", { path: { name: "before-the-sale" } });
    expect(await everything()).toEqual(before);
  });
});
