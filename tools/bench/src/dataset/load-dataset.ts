import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type PostgresServer, runSql } from "@runout/harness/postgres";
import type { Checkout } from "../checkout.ts";
import { SELLER } from "../demo-calls.ts";
import type { Engine } from "../options.ts";
import { createOrders, type OrderNumbers } from "./create-orders.ts";
import { datasetStatements, FIRST_BULK_ORDER } from "./dataset-sql.ts";

/** A database with a seller's listings and orders in it, ready to be served. */
export interface Dataset {
  engine: Engine;
  listings: number;
  /** The environment variables by which a server finds it. */
  environment: Record<string, string>;
  /** How long the server took to load it; undefined where an earlier run did. */
  loadSeconds: number | undefined;
}

export interface PostgresDataset extends Dataset {
  url: string;
}

export interface PgliteDataset extends Dataset {
  folder: string;
}

/** What a dataset has, and how its name begins. */
interface Size {
  listings: number;
  orders: number;
  prefix: string;
}

/** Loads a database with the product itself, unless it is there already. It gets its name when it is complete. */
export async function loadPostgres(
  checkout: Checkout,
  postgres: PostgresServer,
  { listings, orders, prefix }: Size,
): Promise<PostgresDataset> {
  const admin = postgres.url;
  const name = `${prefix}listings_${listings}`;
  const url = postgres.databaseUrl(name);
  const dataset = { engine: "postgres", listings, url, environment: { DATABASE_URL: url } } as const;
  const known = await runSql(admin, `select 1 from pg_database where datname = '${name}'`);
  if (known.length > 0) return { ...dataset, loadSeconds: undefined };

  await runSql(admin, "drop database if exists loading", "create database loading");
  const loading = postgres.databaseUrl("loading");
  const server = await checkout.start({ DATABASE_URL: loading, SEED: String(listings), SANDBOX: "on" });
  await createOrders(server.url, Math.min(2000, Math.floor(listings / 10))).finally(() => server.stop());
  await checkout.fill({ databaseUrl: loading }, datasetStatements(orders));
  await runSql(admin, `alter database loading rename to ${name}`);
  return { ...dataset, loadSeconds: server.startSeconds };
}

/** The orders that can be edited and written to. */
export async function readOrders({ url }: PostgresDataset): Promise<OrderNumbers> {
  const [row] = await runSql(
    url,
    `select min(number)::int as first, count(*)::int as span from orders
      where seller_id = ${SELLER.id} and status = 'Invoice Sent' and number > 17 and number < ${FIRST_BULK_ORDER}`,
  );
  return { first: Number(row?.first), span: Number(row?.span) };
}

/** Loads a folder of the embedded database with the product itself, unless it is there already. */
export async function loadPglite(
  checkout: Checkout,
  directory: string,
  { listings, orders, prefix }: Size,
): Promise<PgliteDataset> {
  const folder = join(directory, `${prefix}pglite_${listings}`);
  const dataset = { engine: "pglite", listings, folder, environment: { DATA_DIR: folder } } as const;
  if (existsSync(folder)) return { ...dataset, loadSeconds: undefined };

  const loading = join(directory, "pglite_loading");
  await rm(loading, { recursive: true, force: true });
  const server = await checkout.start({ DATA_DIR: loading, SEED: String(listings) });
  await server.stop();
  await checkout.fill({ dataDirectory: loading }, datasetStatements(orders));
  await rename(loading, folder);
  return { ...dataset, loadSeconds: server.startSeconds };
}
