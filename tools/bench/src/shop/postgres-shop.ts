import { startRunout } from "../contenders/runout.ts";
import { runSql } from "../database/run-sql.ts";
import type { PostgresServer } from "../database/start-postgres.ts";
import { seller } from "./cast.ts";
import type { Shop } from "./shop.ts";
import { shopStatements } from "./shop-sql.ts";
import { type Orders, takeOrders } from "./take-orders.ts";

export interface PostgresShop extends Shop {
  url: string;
}

/** Loads a shop with the product itself, unless the database is there already. It gets its name when it is complete. */
export async function preparePostgresShop(
  postgres: PostgresServer,
  listings: number,
  wantedOrders: number,
): Promise<PostgresShop> {
  const admin = postgres.url("postgres");
  const name = `shop_${listings}`;
  const url = postgres.url(name);
  const shop = { engine: "postgres", listings, url, environment: { DATABASE_URL: url } } as const;
  const known = await runSql(admin, `select 1 from pg_database where datname = '${name}'`);
  if (known.length > 0) return { ...shop, loadSeconds: undefined };

  await runSql(admin, "drop database if exists loading", "create database loading");
  const loading = postgres.url("loading");
  const server = await startRunout({ DATABASE_URL: loading, SEED: String(listings), SANDBOX: "on" });
  await takeOrders(server.url, wantedOrders).finally(() => server.stop());
  await runSql(loading, ...shopStatements);
  await runSql(admin, `alter database loading rename to ${name}`);
  return { ...shop, loadSeconds: server.startSeconds };
}

/** The orders that the shop was prepared with: all that follow those of the cast. */
export async function readOrders(url: string): Promise<Orders> {
  const [row] = await runSql(
    url,
    `select min(number)::int as first, count(*)::int as span from orders
      where seller_id = ${seller.id} and status = 'Invoice Sent' and number > 17`,
  );
  return { first: Number(row?.first), span: Number(row?.span) };
}
