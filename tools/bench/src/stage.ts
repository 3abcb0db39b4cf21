import type { Closing } from "./closing.ts";
import type { PostgresServer } from "./database/start-postgres.ts";
import type { Engine } from "./groups.ts";
import type { KeyAndSecret } from "./load/sign-header.ts";
import type { Load } from "./load/start-load.ts";
import type { Options } from "./options.ts";
import type { ServerProcess } from "./server-process.ts";
import type { PostgresShop } from "./shop/postgres-shop.ts";
import type { Shop } from "./shop/shop.ts";

/** Everything that stands ready when the measurements begin. */
export interface Stage {
  options: Options;
  load: Load;
  closing: Closing;
  /** A file with the bytes of the page, as the server sends them. */
  pageFile: string;
  /** The shop on each engine that is measured, and the server over it. */
  served: ReadonlyMap<Engine, Served>;
  postgres: { server: PostgresServer; shop: PostgresShop; large: Served | undefined } | undefined;
}

export interface Served {
  shop: Shop;
  server: ServerProcess;
  /** Asks users for permission; only where credentials are measured. */
  application?: KeyAndSecret;
}

/**
 * The server over the shop on an engine.
 *
 * @throws Error when that engine is not part of this run
 */
export function serverOn(stage: Stage, engine: Engine): ServerProcess {
  const served = stage.served.get(engine);
  if (!served) throw new Error(`${engine} is not part of this run`);
  return served.server;
}

/** @throws Error when PostgreSQL is not part of this run */
export function postgresOf(stage: Stage): NonNullable<Stage["postgres"]> {
  if (!stage.postgres) throw new Error("postgres is not part of this run");
  return stage.postgres;
}
