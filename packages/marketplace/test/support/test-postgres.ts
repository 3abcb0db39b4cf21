import { type PostgresServer, startPostgres } from "@runout/harness/postgres";
import type { TestProject } from "vitest/node";
import { openMarketplace } from "../../src/marketplace.ts";
import { openPostgres } from "../../src/store/database/postgres/open-postgres.ts";

/** Nothing here outlives the run, so nothing has to reach the disk. */
const UNSAFE_BUT_FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

let server: PostgresServer | undefined;

/**
 * Vitest's global setup for tests on a PostgreSQL server: one server for all files, and in it the database `demo`, which each file
 * gets a copy of.
 */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres({ settings: UNSAFE_BUT_FAST });
  const postgres = await openPostgres({ databaseUrl: server.url, maxConnections: 1 });
  await postgres.script("create database demo");
  await postgres.close();
  const marketplace = await openMarketplace({ databaseUrl: server.databaseUrl("demo"), seed: "demo" });
  await marketplace.close();
  project.provide("postgresUrl", server.url);
}

/** Ends the server with the run, and after a setup that failed. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
