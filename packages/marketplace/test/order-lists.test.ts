import { orderTransitions } from "@runout/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOrderId } from "../src/domain/ids.ts";
import { type Context, handlers, type Input } from "../src/index.ts";
import { mergeOrders } from "../src/services/merge-orders.ts";
import { readOrders } from "../src/store/orders/order-list.ts";
import { countOrders, type OrderFilter } from "../src/store/orders/seller-order-counts.ts";
import { rebuildProjections } from "../src/store/projections.ts";
import { as, offer, order, pay } from "./support/open-demo.ts";
import { openTestMarketplace } from "./support/test-marketplace.ts";

// The keys of the table are the statuses of the contract.
const statuses = Object.keys(orderTransitions) as (keyof typeof orderTransitions)[];
const quoted = (status: string) => `'${status.replace("'", "''")}'`;
const sortKeys = {
  id: "number",
  buyer: 'lower(username) collate "C"',
  created: "created",
  status: "status",
  last_activity: "last_activity",
} as const;
const SELLER_ID = 845236;

type Query = Input<"listOrders">["query"];

let marketplace: Awaited<ReturnType<typeof openTestMarketplace>>;
let seller: Context;
let buyer: Context;
const read = (query: Query) => handlers.listOrders(seller, { path: {}, query, body: undefined });

beforeAll(async () => {
  marketplace = await openTestMarketplace();
  seller = await as(marketplace, "seller-token");
  buyer = await as(marketplace, "buyer-token");
});
afterAll(() => marketplace.close());

/** The numbers of the seller's orders, by a plain query of the table. */
async function numbers(condition: string, orderBy: string, name: string): Promise<number[]> {
  const rows = await marketplace.database.query<{ number: number }>({
    name: `plain_${name}`,
    text: `select number from orders join users on users.id = buyer_id
      where seller_id = ${SELLER_ID} and ${condition} order by ${orderBy}`,
  });
  return rows.map((row) => row.number);
}

it("the counts follow every way in which orders come and change", async () => {
  const edit = (order_id: string, body: Input<"editOrder">["body"]) =>
    handlers.editOrder(seller, { path: { order_id }, query: {}, body });
  const made = [];
  for (let count = 0; count < 5; count += 1) made.push((await order(buyer, [await offer(seller)])).id);
  const [paid = "", canceled = "", first = "", second = "", silent = ""] = made;
  await edit(paid, { shipping: 5 });
  await pay(buyer, paid);
  await edit(paid, { status: "Shipped" });
  await edit(paid, { status: "Shipped" });
  await edit(canceled, { status: "Cancelled (Item Unavailable)" });
  await marketplace.database.transaction((transaction) =>
    mergeOrders(transaction, readOrderId(first), [second], buyer.now),
  );
  await expect(edit(silent, { status: "Merged" })).rejects.toThrow();

  for (const status of statuses) {
    const name = `count_${statuses.indexOf(status)}`;
    const expected = await numbers(`status = ${quoted(status)}`, "number", name);
    const { pagination, orders } = await read({ status, sort: "id", sort_order: "asc", per_page: 100 });
    expect([status, pagination.items]).toEqual([status, expected.length]);
    expect(orders.map(({ id }) => id)).toEqual(expected.map((number) => `${SELLER_ID}-${number}`));
  }
  expect((await read({})).pagination.items).toBe((await numbers("true", "number", "count")).length);
});

describe("long lists", () => {
  const first = "2026-03-01T00:00:00Z";

  beforeAll(async () => {
    // Rows that are equal in every sort but by number, and some of each status.
    await marketplace.database.script(`
      insert into orders (bucket, seller_id, number, buyer_id, buyer_key, status, currency, shipping_address, archived, created, last_activity)
      select ${SELLER_ID} % 1024, ${SELLER_ID}, 1000 + n, id, lower(username),
        (array[${statuses.map(quoted)}])[1 + n % ${statuses.length}],
        'USD', '', n % 7 = 0, '${first}'::timestamptz + n / 3 * interval '1 hour', '${first}'::timestamptz + n % 50 * interval '1 day'
      from generate_series(1, 600) n
        join (select id, username, row_number() over (order by id) as place, count(*) over () as of from users where id <> ${SELLER_ID}) users
        on place = 1 + n % of`);
    await marketplace.database.transaction(rebuildProjections);
    // As a server does by itself: without statistics the planner takes the table for a short one.
    await marketplace.database.script("analyze");
  });

  it("by the time of creation, the newest first, where nothing is asked", async () => {
    const expected = await numbers("true", "created desc, number desc", "default");
    const { orders } = await read({});
    expect(orders.map(({ id }) => Number(id.split("-")[1]))).toEqual(expected.slice(0, 50));
  });

  it("over the API, with the count and the number of pages", async () => {
    const after = "2026-03-04T00:00:00Z";
    const filters: [Query, string][] = [
      [{}, "true"],
      [{ status: "Shipped" }, "status = 'Shipped'"],
      [{ archived: true }, "archived"],
      [{ created_after: after }, `created > '${after}'`],
      [{ created_before: after, archived: false }, `created < '${after}' and not archived`],
      [
        { status: "Merged", created_after: first, created_before: after, archived: true },
        `status = 'Merged' and created > '${first}' and created < '${after}' and archived`,
      ],
    ];
    for (const [index, [query, condition]] of filters.entries()) {
      const [sort, sort_order] = index % 2 === 0 ? (["created", "desc"] as const) : (["buyer", "asc"] as const);
      const expected = await numbers(
        condition,
        `${sortKeys[sort]} ${sort_order}, number ${sort_order}`,
        `api_${index}`,
      );
      const pages = Math.max(1, Math.ceil(expected.length / 40));
      for (const page of new Set([1, 2, pages].filter((number) => number <= pages))) {
        const { pagination, orders } = await read({ ...query, sort, sort_order, page, per_page: 40 });
        expect(pagination, condition).toMatchObject({ items: expected.length, pages });
        const found = orders.map(({ id }) => Number(id.split("-")[1]));
        expect(found, `${condition}, page ${page}`).toEqual(expected.slice((page - 1) * 40, page * 40));
      }
    }
  });

  describe.each(["asc", "desc"] as const)("%s", (sort_order) => {
    it.each(Object.keys(sortKeys) as (keyof typeof sortKeys)[])(
      "by %s, narrowed by status, archive and dates in every combination",
      async (sort) => {
        const after = "2026-03-03T05:00:00Z";
        const before = "2026-03-08T05:00:00Z";
        const byStatus: [Query, string][] = [
          [{}, "true"],
          [{ status: "Shipped" }, "status = 'Shipped'"],
        ];
        const byArchive: [Query, string][] = [
          [{}, "true"],
          [{ archived: true }, "archived"],
          [{ archived: false }, "not archived"],
        ];
        const byDate: [Query, string][] = [
          [{}, "true"],
          [{ created_after: after }, `created > '${after}'`],
          [{ created_before: before }, `created < '${before}'`],
          [{ created_after: after, created_before: before }, `created > '${after}' and created < '${before}'`],
          [{ created_after: before, created_before: after }, "false"],
        ];
        const filters = byStatus.flatMap((status) =>
          byArchive.flatMap((archive) => byDate.map((date) => [status, archive, date])),
        );
        const { database, pageCursors } = seller;
        for (const [index, parts] of filters.entries()) {
          const query: Query = Object.assign({}, ...parts.map(([part]) => part));
          const filter: OrderFilter = {
            sellerId: SELLER_ID,
            status: query.status === "All" ? undefined : query.status,
            createdAfter: query.created_after,
            createdBefore: query.created_before,
            archived: query.archived,
          };
          const condition = parts.map(([, part]) => part).join(" and ");
          const orderBy = `${sortKeys[sort]} ${sort_order}, number ${sort_order}`;
          const expected = await numbers(condition, orderBy, `${sort}_${sort_order}_${index}`);
          const count = await countOrders(database, filter);
          expect(count.items, condition).toBe(expected.length);
          for (const offset of new Set(
            [0, 25, 300, expected.length - 20, expected.length].filter((value) => value >= 0),
          )) {
            const page = { sort, sortOrder: sort_order, limit: 25, offset };
            const orders = await readOrders(database, pageCursors, filter, page, count);
            const found = orders.map(({ number }) => number);
            expect(found, `${condition}, from ${offset}`).toEqual(expected.slice(offset, offset + 25));
          }
        }
      },
    );
  });

  it("are right again after orders have come and changed, on the first page and deep down", async () => {
    const every = async () => {
      for (const sort of Object.keys(sortKeys) as (keyof typeof sortKeys)[]) {
        for (const [query, condition] of [
          [{}, "true"],
          [{ status: "Shipped" }, "status = 'Shipped'"],
          [{ created_after: "2026-03-05T00:00:00Z" }, "created > '2026-03-05T00:00:00Z'"],
        ] as const) {
          const expected = await numbers(
            condition,
            `${sortKeys[sort]} desc, number desc`,
            `after_${sort}_${condition.length}`,
          );
          const last = Math.ceil(expected.length / 25);
          for (const page of new Set([1, Math.ceil(last * 0.8), last])) {
            const { pagination, orders } = await read({ ...query, sort, sort_order: "desc", page, per_page: 25 });
            expect(pagination.items, condition).toBe(expected.length);
            const found = orders.map(({ id }) => Number(id.split("-")[1]));
            expect(found, `${sort}, ${condition}, page ${page}`).toEqual(expected.slice((page - 1) * 25, page * 25));
          }
        }
      }
    };
    await every();
    const orders = [];
    for (let count = 0; count < 3; count += 1) orders.push((await order(buyer, [await offer(seller)])).id);
    await every();
    const [first = "", second = "", third = ""] = orders;
    const edit = (order_id: string, body: Input<"editOrder">["body"]) =>
      handlers.editOrder(seller, { path: { order_id }, query: {}, body });
    await edit(first, { shipping: 5 });
    await edit(second, { status: "Cancelled (Item Unavailable)" });
    await handlers.addOrderMessage(seller, { path: { order_id: third }, query: {}, body: { message: "Soon" } });
    await edit(`${SELLER_ID}-1003`, { status: "Shipped" }).catch(() =>
      edit(`${SELLER_ID}-1000`, { status: "Shipped" }),
    );
    await every();
    // What was counted with each change is what counting everything anew gives.
    const counted = () =>
      Promise.all(
        ["seller_order_counts", "order_block_counts"].map((table) =>
          marketplace.database.query({
            name: `counts_of_${table}`,
            text: `select (to_jsonb(t) - 'version' - 'counts' - 'archived_counts')
                || jsonb_build_object('counts', (select jsonb_object_agg(key, value) from jsonb_each(counts) where value <> '0'),
                  'archived', (select jsonb_object_agg(key, value) from jsonb_each(archived_counts) where value <> '0')) as row
              from ${table} t order by 1`,
          }),
        ),
      );
    const before = await counted();
    await marketplace.database.transaction(rebuildProjections);
    expect(await counted()).toEqual(before);
  });
});
