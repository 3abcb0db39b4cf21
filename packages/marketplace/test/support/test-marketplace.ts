import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type Marketplace, openMarketplace } from "../../src/marketplace.ts";
import type { MarketplaceOptions } from "../../src/marketplace-options.ts";
import { openPostgres } from "../../src/store/database/postgres/open-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that the tests of this run use; undefined on the embedded engine. */
    postgresUrl?: string;
  }
}

/** Where a test's data is: nowhere, on the embedded engine, or in a database of its own on the run's server. */
export type TestStorage = { dataDirectory: "memory://" } | { databaseUrl: string };

/** A new place on the engine of this run, with nothing in it or with the demo seed. */
export async function newTestStorage(contents: "nothing" | "demo"): Promise<TestStorage> {
  const postgresUrl = inject("postgresUrl");
  if (postgresUrl === undefined) return { dataDirectory: "memory://" };
  const name = `test_${randomBytes(8).toString("hex")}`;
  const postgres = await openPostgres({ databaseUrl: postgresUrl, maxConnections: 1 });
  await postgres.script(`create database ${name}${contents === "demo" ? " template demo" : ""}`);
  await postgres.close();
  const url = new URL(postgresUrl);
  url.pathname = name;
  return { databaseUrl: url.href };
}

/** A marketplace of the test's own, with the demo seed unless told otherwise, on the engine of this run. */
export async function openTestMarketplace(
  options: Pick<MarketplaceOptions, "seed" | "demoCredentials"> = {},
): Promise<Marketplace> {
  const { seed = "demo", demoCredentials = true } = options;
  return openMarketplace({ ...(await newTestStorage(seed === "demo" ? "demo" : "nothing")), seed, demoCredentials });
}
