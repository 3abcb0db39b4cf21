import { createMarketplaceService } from "@runout/http";
import { DatabaseUnavailableError, type Marketplace } from "@runout/marketplace";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { type Database, readSetting } from "@runout/marketplace/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SandboxContext } from "../src/context.ts";
import { resetSandbox } from "../src/operations/reset-sandbox.ts";
import { setClock } from "../src/operations/set-clock.ts";
import { inSandboxTransaction } from "../src/sandbox-transaction.ts";
import { control } from "./support/test-control.ts";

let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

const day = { path: {}, query: {}, body: { advance_seconds: 86_400 } };
const unreachable = new DatabaseUnavailableError("unreachable", undefined);
const unknown = new DatabaseUnavailableError("outcomeUnknown", undefined);

/** Where the clock stands in the process, and where another process would find it. */
const offsets = async () => [
  marketplace.clock.offset(),
  Number((await readSetting(marketplace.database, "clock_offset_ms")) ?? 0),
];

function contextWith(differences: Partial<Database>): SandboxContext {
  const { database } = marketplace;
  const same: Database = {
    engine: database.engine,
    query: (statement, values) => database.query(statement, values),
    transaction: (work) => database.transaction(work),
    script: (sql) => database.script(sql),
    ping: () => database.ping(),
    close: () => database.close(),
  };
  return { ...control(marketplace), database: { ...same, ...differences } };
}

/** A database that is lost at the first statement of a name, in a transaction or not. */
function lostAt(name: string): SandboxContext {
  const failAt = (statement: Parameters<Database["query"]>[0]) => {
    if (statement.name === name) throw unreachable;
  };
  return contextWith({
    query: async (statement, values) => {
      failAt(statement);
      return marketplace.database.query(statement, values);
    },
    transaction: (work) =>
      marketplace.database.transaction((transaction) =>
        work({
          ...transaction,
          query: async (statement, values) => {
            failAt(statement);
            return transaction.query(statement, values);
          },
        }),
      ),
  });
}

describe("what says that nothing was changed", () => {
  it("is true of the clock: it is not put forward where what is due then cannot be done", async () => {
    const before = await offsets();
    await expect(setClock(lostAt("payment_deadlines_passed"), day)).rejects.toBe(unreachable);
    expect(await offsets()).toEqual(before);
    await setClock(contextWith({}), day);
    expect(await offsets()).not.toEqual(before);
  });
});

describe("a change that is lost while it is saved", () => {
  /** Saves, and loses the answer. */
  const savedAndLost: Database["transaction"] = async (work) => {
    await marketplace.database.transaction(work);
    throw unknown;
  };

  it("leaves the clock where the database has it", async () => {
    await expect(setClock(contextWith({ transaction: savedAndLost }), day)).rejects.toBe(unknown);
    const [own, found] = await offsets();
    expect(own).toBe(found);
  });

  it("is reported as such, also while the database cannot be reached", async () => {
    const away = contextWith({ transaction: savedAndLost, query: () => Promise.reject(unreachable) });
    await expect(inSandboxTransaction(away, async () => {})).rejects.toBe(unknown);
    await expect(marketplace.ready()).rejects.toBe(unreachable);
  });

  it.each([
    { outcome: "happened", transaction: savedAndLost, isSaved: true },
    { outcome: "did not happen", transaction: () => Promise.reject(unknown), isSaved: false },
  ])("is found out as soon as the database can be asked: it $outcome", async ({ transaction, isSaved }) => {
    await setClock(contextWith({}), day);
    const { database } = marketplace;
    let isAway = true;
    const query: Database["query"] = (statement, values) =>
      isAway ? Promise.reject(unreachable) : database.query(statement, values);
    const context = contextWith({ transaction, query });
    context.faults.add({ operation_id: "getRelease", status: 503 });
    const [before] = await offsets();
    await expect(resetSandbox(context)).rejects.toBe(unknown);

    const { fetch } = createMarketplaceService({ marketplace });
    const ask = async () => (await fetch(new Request("http://shop.test/users/example_seller"))).status;
    expect(await ask()).toBe(503);
    isAway = false;
    expect(await ask()).toBe(200);
    expect(marketplace.ready()).toBeUndefined();
    const [own, found] = await offsets();
    expect(own).toBe(found);
    expect(own).toBe(isSaved ? 0 : before);
    expect(context.faults.list()).toHaveLength(isSaved ? 0 : 1);
  });
});
