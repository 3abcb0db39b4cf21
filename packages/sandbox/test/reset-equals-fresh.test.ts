import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sandboxHandlers } from "../src/index.ts";
import { commands } from "./model/command.ts";
import { execute } from "./model/execute.ts";
import { seedOrders } from "./model/observed-state.ts";
import { type Demo, openModelDemo, refusalOf } from "./model/open-model-demo.ts";
import type { ModelState } from "./model/state.ts";
import { type Dump, dumpDatabase } from "./support/dump-database.ts";

let demo: Demo;
let fresh: Dump;
beforeAll(async () => {
  demo = await openModelDemo();
  fresh = await dump();
});
afterAll(() => demo.marketplace.close());

/** Everything but what stays through a reset: snapshots, which signed requests were made, and the id of the latest change. */
async function dump(): Promise<Dump> {
  const { snapshots: _, oauth_nonces: __, ...tables } = await dumpDatabase(demo.marketplace.database);
  const isKept = (text: string) => !text.startsWith("snapshots_") && !text.includes('"sandbox_change"');
  const kept = Object.entries(tables).filter(([name]) => !name.startsWith("snapshot_"));
  return Object.fromEntries(kept.map(([name, rows]) => [name, rows.filter(isKept)]));
}

const reset = () => sandboxHandlers.resetSandbox(demo.control, { path: {}, query: {}, body: undefined });

/** What the commands do not reach: credentials, moderation, carts, and all data by a snapshot. */
const OTHERS = {
  async user() {
    const { username } = await demo.marketplace.administration.createUser({
      username: "newcomer",
      email: "newcomer@example.com",
      name: "",
      currency: "EUR",
      buyer_currency: "EUR",
      country: "Germany",
      is_seller: true,
    });
    await demo.marketplace.administration.createToken(username, "phone");
    await demo.marketplace.administration.createApplication("app", null);
  },
  revoke: () => demo.marketplace.administration.revokeUser("example_seller"),
  async suspend() {
    const path = { username: "example_seller" };
    await sandboxHandlers.actOnUser(demo.control, { path, query: {}, body: { action: "suspend" } });
  },
  async snapshot() {
    const name = `kept-${(await sandboxHandlers.listSnapshots(demo.control, { path: {}, query: {}, body: undefined })).snapshots.length}`;
    await sandboxHandlers.createSnapshot(demo.control, { path: {}, query: {}, body: { name } });
    await sandboxHandlers.restoreSnapshot(demo.control, { path: { name }, query: {}, body: undefined });
    await sandboxHandlers.deleteSnapshot(demo.control, { path: { name }, query: {}, body: undefined });
  },
  empty: () =>
    demo.marketplace.database.script("delete from cart_items; delete from settings; truncate release_offers"),
  edit: () =>
    demo.marketplace.database.script(
      "update releases set title = 'Another'; insert into rates values ('EUR', 2, '2027-01-01')",
    ),
};

it("after whatever was written, a reset leaves the data of a new sandbox, row by row", async () => {
  const others = fc.subarray(Object.keys(OTHERS) as (keyof typeof OTHERS)[]); // its keys
  await fc.assert(
    fc.asyncProperty(commands, others, fc.boolean(), async (list, also, twice) => {
      const state: ModelState = { now: 0, listings: [], orders: [], lastNumber: { ...seedOrders } };
      for (const command of list) await execute(demo, state, command).catch(refusalOf);
      for (const name of also) await OTHERS[name]();
      await reset();
      if (twice) await reset();
      expect(await dump()).toEqual(fresh);
      expect(demo.marketplace.clock.offset()).toBe(0);
      expect(demo.control.faults.list()).toEqual([]);
    }),
    { numRuns: isFullSize() ? 50 : 5 },
  );
});

it("copies every table that a marketplace has, by its primary key", async () => {
  const { database } = demo.marketplace;
  const keysOf = (schema: string) => ({
    name: `keys_of_${schema}`,
    text: `select c.table_name as table, string_agg(c.column_name, ',' order by c.ordinal_position) as columns
      from information_schema.columns c where c.table_schema = '${schema}' group by 1 order by 1`,
  });
  const tables = await database.query<{ table: string; columns: string }>(keysOf("public"));
  const copies = await database.query<{ table: string; columns: string }>(keysOf("baseline"));
  const STAYING = ["oauth_nonces", "schema_migrations", "snapshots", "write_watermarks"];
  const OWN = ["last_reset", "sequences"];
  expect(copies.filter(({ table }) => !OWN.includes(table))).toEqual(
    tables.filter(({ table }) => !STAYING.includes(table)),
  );
});
