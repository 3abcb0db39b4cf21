import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { runSql } from "@runout/harness/postgres";
import { type ServerProcess, startServerProcess } from "@runout/harness/server-process";
import type { KeyAndSecret } from "./load/sign-header.ts";

/** As in production: no sandbox, no limit, no log. */
const PRODUCTION = {
  PORT: "0",
  HOST: "127.0.0.1",
  SANDBOX: "off",
  SECRETS_KEY: Buffer.alloc(32, 7).toString("base64"),
  RATE_LIMIT: "off",
  LOG_LEVEL: "error",
  NODE_ENV: "production",
  DATABASE_URL: "",
};

/** A checkout of this repository. What is run of it is its own code on its own packages, under names that stay. */
export interface Checkout {
  /** Starts the server as in production. */
  start(environment: Record<string, string>): Promise<ServerProcess>;
  /** Makes an OAuth application in a database that no server has open, with the product's own command. */
  createApplication(environment: Record<string, string>): Promise<KeyAndSecret>;
  /**
   * Runs SQL texts on a database that no server has open, counts everything again as the product does after rows were loaded, and
   * cleans up for the planner.
   */
  fill(storage: { dataDirectory: string } | { databaseUrl: string }, texts: readonly string[]): Promise<void>;
}

const CLEAN_UP = ["vacuum analyze", "checkpoint"];
const THIS_CHECKOUT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Finds the programs of a checkout.
 *
 * @param directory @default the checkout that this file is in
 * @throws Error when it is no checkout, or its packages are not installed
 */
export function openCheckout(directory: string = THIS_CHECKOUT): Checkout {
  const server = resolve(directory, "apps/server");
  if (!existsSync(join(server, "node_modules"))) {
    throw new Error(`${resolve(directory)} is not a checkout of this repository whose packages are installed`);
  }
  const run = async (program: string, words: readonly string[], environment: Record<string, string>) => {
    const command = ["--conditions=@runout/source", program, ...words];
    const env = { ...process.env, ...PRODUCTION, ...environment };
    return promisify(execFile)(process.execPath, command, { env });
  };
  return {
    start: (environment) =>
      startServerProcess(join(server, "src/main.ts"), { ...process.env, ...PRODUCTION, ...environment }),
    async createApplication(environment) {
      const words = ["applications", "create", "--name", "Bench", "--json"];
      const { stdout } = await run(join(server, credentialsProgram(server)), words, environment);
      const { consumerKey, consumerSecret } = JSON.parse(stdout); // what the command prints
      return { key: consumerKey, secret: consumerSecret };
    },
    async fill(storage, texts) {
      const sources = resolve(directory, "packages/marketplace/src");
      // Each checkout's own marketplace: another one would change the tables to its own schema.
      const { openMarketplace }: typeof import("@runout/marketplace") = await import(urlOf(sources, "index.ts"));
      const { rebuildProjections } = await import(urlOf(sources, "store/projections.ts"));
      const marketplace = await openMarketplace(storage);
      try {
        await marketplace.database.transaction(
          async (transaction) => {
            for (const text of texts) await transaction.script(text);
            await rebuildProjections(transaction);
          },
          { unlimited: true },
        );
        if ("dataDirectory" in storage) for (const text of CLEAN_UP) await marketplace.database.script(text);
      } finally {
        await marketplace.close();
      }
      // Without the limits in time of the product's own connections.
      if ("databaseUrl" in storage) await runSql(storage.databaseUrl, ...CLEAN_UP);
    },
  };
}

const urlOf = (folder: string, file: string): string => pathToFileURL(join(folder, file)).href;

/** The file that the script `credentials` of the server's package.json runs. */
function credentialsProgram(server: string): string {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(server, "package.json"), "utf8"),
  );
  const program = scripts.credentials?.split(" ").at(-1);
  if (program === undefined) throw new Error(`${server} has no script named credentials`);
  return program;
}
