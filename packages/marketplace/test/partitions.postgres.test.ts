import { afterAll, beforeAll, expect, it } from "vitest";
import { readOrderId } from "../src/domain/ids.ts";
import { type Context, handlers } from "../src/index.ts";
import { refundOrder } from "../src/services/order-actions.ts";
import type { Database, Queryable, Statement } from "../src/store/database/database.ts";
import { as, offer, order, pay } from "./support/open-demo.ts";
import { partitionsOf, partitionTables } from "./support/partitions.ts";
import { openTestMarketplace } from "./support/test-marketplace.ts";

/** Which partitions each statement touched, by the statement's name. */
const touched = new Map<string, Set<string>>();
let marketplace: Awaited<ReturnType<typeof openTestMarketplace>>;

beforeAll(async () => {
  marketplace = await openTestMarketplace();
  await partitionTables(marketplace.database);
});
afterAll(() => marketplace.close());

/** A database that explains each statement before it carries it out. */
function explained(database: Database): Database {
  const query =
    (session: Queryable, explain: (statement: Statement, values: readonly unknown[]) => Promise<Set<string>>) =>
    async <Row extends object = Record<string, unknown>>(statement: Statement, values: readonly unknown[] = []) => {
      const partitions = await explain(statement, values);
      touched.set(statement.name, new Set([...(touched.get(statement.name) ?? []), ...partitions]));
      return session.query<Row>(statement, values);
    };
  const alone = (statement: Statement, values: readonly unknown[]) =>
    database.transaction((transaction) => partitionsOf(transaction, statement, values));
  return {
    engine: database.engine,
    query: query(database, alone),
    transaction: (work) =>
      database.transaction(async (transaction) => {
        const run = query(transaction, (statement, values) => partitionsOf(transaction, statement, values));
        // One after the other: explaining a statement takes several calls.
        let last: Promise<unknown> = Promise.resolve();
        const inTurn = <Row extends object = Record<string, unknown>>(
          statement: Statement,
          values?: readonly unknown[],
        ) => {
          const result = last.then(() => run<Row>(statement, values));
          last = result;
          return result;
        };
        const send = (statement: Statement, values?: readonly unknown[]) => void inTurn(statement, values);
        const result = await work({ query: inTurn, send, script: (sql) => transaction.script(sql) });
        await last;
        return result;
      }),
    script: (sql) => database.script(sql),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

it("every statement of a seller's work touches one partition, the same in all tables", async () => {
  const database = explained(marketplace.database);
  const seller = { ...(await as(marketplace, "seller-token")), database };
  const buyer = { ...(await as(marketplace, "buyer-token")), database };
  await work(seller, buyer);
  await orders(seller, buyer);

  const names = [...touched.keys()];
  for (const name of ["listing_insert", "listing_update", "order_lock_with_items", "order_change", "seller_states"]) {
    expect(names).toContain(name);
  }
  const readers = [...touched].filter(([, partitions]) => partitions.size > 0);
  expect(readers.length).toBeGreaterThan(25);
  expect(readers.filter(([, partitions]) => partitions.size > 1)).toEqual([]);
});

/** Listings: reads in every order, and each kind of change. */
async function work(seller: Context, buyer: Context): Promise<void> {
  const path = { username: "example_seller" };
  for (const sort of ["listed", "price", "item", "artist", "label", "catno", "audio", "status", "location"] as const) {
    for (const status of ["All", "For Sale"] as const) {
      await handlers.getInventory(seller, { path, query: { sort, status }, body: undefined });
    }
  }
  await handlers.getInventory(buyer, { path, query: {}, body: undefined });
  const listing_id = await offer(seller);
  const input = { path: { listing_id }, query: {} };
  await handlers.getListing(buyer, { ...input, body: undefined });
  await handlers.editListing(seller, { ...input, body: { price: 11 } });
  await handlers.deleteListing(seller, { ...input, body: undefined });
  await handlers.getUser(buyer, { path, query: {}, body: undefined });
}

/** Orders: from the first to a refund. */
async function orders(seller: Context, buyer: Context): Promise<void> {
  const { id } = await order(buyer, [await offer(seller)]);
  const path = { order_id: id };
  await handlers.editOrder(seller, { path, query: {}, body: { shipping: 5 } });
  await pay(buyer, id);
  await handlers.addOrderMessage(seller, { path, query: {}, body: { status: "Shipped", message: "On its way" } });
  const refunded = { amount: 15, received: true };
  await buyer.database.transaction((transaction) => refundOrder(transaction, readOrderId(id), refunded, buyer.now));
  await handlers.getOrder(seller, { path, query: {}, body: undefined });
  await handlers.listOrderMessages(seller, { path, query: {}, body: undefined });
  for (const sort of ["id", "buyer", "created", "status", "last_activity"] as const) {
    await handlers.listOrders(seller, { path: {}, query: { sort }, body: undefined });
  }
  const again = await order(buyer, [await offer(seller)]);
  const status = "Cancelled (Per Buyer's Request)" as const;
  await handlers.editOrder(seller, { path: { order_id: again.id }, query: {}, body: { status } });
}
