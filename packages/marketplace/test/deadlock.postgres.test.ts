import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database, Transaction } from "../src/store/database/database.ts";
import { openDemo } from "./support/open-demo.ts";

let demo: Awaited<ReturnType<typeof openDemo>>;
let database: Database;
beforeAll(async () => {
  demo = await openDemo();
  database = demo.marketplace.database;
});
afterAll(() => demo.marketplace.close());

const touch = (transaction: Transaction, username: string) =>
  transaction.script(`update users set rank = rank + 1 where username = '${username}'`);
const rankOf = async (username: string) => {
  const text = "select rank from users where username = $1";
  const [row] = await database.query<{ rank: number }>({ name: "test_rank", text }, [username]);
  return row?.rank ?? 0;
};

it("two transactions that wait for each other are both done, on a second try where it takes one", async () => {
  const names = ["example_seller", "example_buyer"];
  const before = await Promise.all(names.map(rankOf));
  let tries = 0;
  let waiting = 0;
  let release: () => void = () => {};
  const bothHoldOne = new Promise<void>((resolve) => {
    release = resolve;
  });
  const crossing = (first: string, second: string) =>
    database.transaction(async (transaction) => {
      tries += 1;
      await touch(transaction, first);
      waiting += 1;
      if (waiting === 2) release();
      await bothHoldOne;
      await touch(transaction, second);
    });
  await Promise.all([crossing("example_seller", "example_buyer"), crossing("example_buyer", "example_seller")]);
  // Two servers' processes that look at the same moment both give way, and may then wait for each other again.
  expect(tries).toBeGreaterThanOrEqual(3);
  expect(await Promise.all(names.map(rankOf))).toEqual(before.map((rank) => rank + 2));
});
