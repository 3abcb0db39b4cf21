import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";

const COUNT = isFullSize() ? 20 : 5;
const headers = { authorization: "Discogs token=seller-token" };

let sandboxes: Sandbox[] = [];
beforeAll(async () => {
  sandboxes = await Promise.all(Array.from({ length: COUNT }, () => createSandbox()));
});
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

const inventory = "/users/example_seller/inventory?sort=listed&sort_order=desc&per_page=100";
const newestOf = async (sandbox: Sandbox) => Object(await (await sandbox.fetch(inventory)).json()).listings;

it(`${COUNT} sandboxes of one process do not touch each other's data, clock, faults, snapshots and requests`, async () => {
  const before = await newestOf(sandboxes[0] as Sandbox);
  // Each does something of its own, all at once.
  const made = await Promise.all(
    sandboxes.map(async (sandbox, index) => {
      const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: index + 1 });
      for (let count = 0; count <= index; count += 1) {
        const response = await sandbox.fetch("/marketplace/listings", { method: "POST", headers, body });
        expect(response.status).toBe(201);
      }
      await sandbox.control.createFault({ operation_id: "getRelease", status: index % 2 === 0 ? 503 : 500 });
      await sandbox.snapshot(`of-${index}`);
      await sandbox.advance({ hours: index + 1 });
      return (await newestOf(sandbox)).slice(0, index + 1);
    }),
  );
  for (const [index, sandbox] of sandboxes.entries()) {
    const own = made[index];
    expect(own.map((listing: { price: { value: number } }) => listing.price.value)).toEqual(
      Array(index + 1).fill(index + 1),
    );
    expect((await newestOf(sandbox)).slice(index + 1)).toEqual(before.slice(0, 100 - index - 1));
    expect((await sandbox.fetch("/releases/1")).status).toBe(index % 2 === 0 ? 503 : 500);
    expect((await sandbox.control.listSnapshots()).snapshots.map(({ name }) => name)).toEqual([`of-${index}`]);
    expect(Math.round((await sandbox.control.getClock()).offset_seconds / 3600)).toBe(index + 1);
    const created = sandbox.requests.filter(({ operationId }) => operationId === "createListing");
    expect(created.map(({ body }) => Object(body).price)).toEqual(Array(index + 1).fill(index + 1));
  }
  // A reset of one is no other's.
  await sandboxes[1]?.reset();
  expect(await newestOf(sandboxes[1] as Sandbox)).toEqual(before);
  expect((await newestOf(sandboxes[2] as Sandbox)).slice(0, 3)).toEqual(made[2]);
});
