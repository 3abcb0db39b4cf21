import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Database } from "../src/store/database/database.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { newTestStorage } from "./support/test-marketplace.ts";

const insert = { name: "insert", text: "insert into item values ($1, 0)" };
const add = { name: "add", text: "update item set n = n + 1 where id = $1" };
const addToAll = { name: "add_to_all", text: "update item set n = n + 1" };
const waiting = { name: "waiting", text: "select count(*)::int as n from pg_locks where not granted" };

/** Two processes' worth that make way for each other's work, and two that do not. */
let [first, second, plain, other]: Database[] = [];
const open = (makesWay: boolean) => openDatabase({ ...storage, makesWay });
let storage: Awaited<ReturnType<typeof newTestStorage>>;

function opened(database: Database | undefined): Database {
  if (!database) throw new Error("it is opened before each test");
  return database;
}

beforeAll(async () => {
  storage = await newTestStorage("nothing");
  [first, second, plain, other] = await Promise.all([true, true, false, false].map(open));
});
beforeEach(() => opened(plain).script("drop table if exists item; create table item (id integer, n integer)"));
afterAll(() => Promise.all([first, second, plain, other].map((database) => database?.close())));

/** Waits until so many are waiting for a lock in the database. */
const untilWaiting = (count: number) =>
  expect.poll(async () => (await opened(first).query(waiting))[0]?.n, { timeout: 20_000 }).toBe(count);

function signal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

it("a transaction that runs alone waits for changes that are under way, and later ones wait for it, whatever process they are of", async () => {
  const events: string[] = [];
  const [begun, release] = [signal(), signal()];
  const earlier = opened(first).transaction(async (transaction) => {
    await transaction.query(insert, [1]);
    begun.give();
    await release.given;
    events.push("the earlier change ends");
  });
  await begun.given;
  const alone = opened(second).transaction(
    async (transaction) => {
      await transaction.query(insert, [2]);
      events.push("alone");
      await transaction.query(insert, [3]);
      events.push("still alone");
    },
    { alone: true },
  );
  await untilWaiting(1);
  const later = [
    opened(first)
      .query(insert, [4])
      .then(() => events.push("a later change")),
    opened(second)
      .transaction((transaction) => transaction.query(insert, [5]))
      .then(() => events.push("a later change")),
  ];
  await untilWaiting(3);
  release.give();
  await Promise.all([earlier, alone, ...later]);
  expect(events).toEqual(["the earlier change ends", "alone", "still alone", "a later change", "a later change"]);
});

it("a single statement and a transaction that wait for each other are both done", async () => {
  // The statement meets the rows in this order.
  for (const id of [2, 1]) await opened(plain).query(insert, [id]);
  let statement: Promise<unknown> | undefined;
  await opened(plain).transaction(async (transaction) => {
    await transaction.query(add, [1]);
    if (statement === undefined) {
      statement = opened(other).query(addToAll);
      // It may fail before anybody waits for it.
      statement.catch(() => {});
      await untilWaiting(1);
    }
    await transaction.query(add, [2]);
  });
  await statement;
  expect(await opened(plain).query({ name: "items", text: "select n from item order by id" })).toEqual([
    { n: 2 },
    { n: 2 },
  ]);
});
