import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { openMarketplace } from "@runout/marketplace";
import { startRunout } from "../contenders/runout.ts";
import type { Shop } from "./shop.ts";
import { shopStatements } from "./shop-sql.ts";

/** Loads a shop into a folder of the embedded database with the product itself, unless it is there already. */
export async function preparePgliteShop(directory: string, listings: number): Promise<Shop> {
  const folder = join(directory, `pglite-${listings}`);
  const shop = { engine: "pglite", listings, environment: { DATA_DIR: folder } } as const;
  if (existsSync(folder)) return { ...shop, loadSeconds: undefined };

  const loading = join(directory, "pglite-loading");
  await rm(loading, { recursive: true, force: true });
  const server = await startRunout({ DATA_DIR: loading, SEED: String(listings) });
  await server.stop();
  const marketplace = await openMarketplace({ dataDirectory: loading });
  try {
    for (const statement of shopStatements) await marketplace.database.script(statement);
  } finally {
    await marketplace.close();
  }
  await rename(loading, folder);
  return { ...shop, loadSeconds: server.startSeconds };
}
