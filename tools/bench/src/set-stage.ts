import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Closing } from "./closing.ts";
import { startRunout } from "./contenders/runout.ts";
import { findPostgres } from "./database/find-postgres.ts";
import { startPostgres } from "./database/start-postgres.ts";
import type { Engine } from "./groups.ts";
import { startLoad } from "./load/start-load.ts";
import type { Options } from "./options.ts";
import { pagePath } from "./shop/cast.ts";
import { makeApplication } from "./shop/make-application.ts";
import { preparePgliteShop } from "./shop/pglite-shop.ts";
import { preparePostgresShop } from "./shop/postgres-shop.ts";
import type { Shop } from "./shop/shop.ts";
import type { Served, Stage } from "./stage.ts";

/** Loads the shops and starts the servers over them. */
export async function setStage(
  options: Options,
  directory: string,
  closing: Closing,
  say: (text: string) => void,
): Promise<Stage> {
  const served = new Map<Engine, Served>();
  const serve = async (shop: Shop): Promise<Served> => {
    if (shop.loadSeconds !== undefined) say(`loaded in ${shop.loadSeconds.toFixed(1)} s`);
    // The embedded database belongs to one process: the application is made before the server starts.
    const application = options.only.has("credentials") ? await makeApplication(shop) : undefined;
    return { shop, server: closing.add(await startRunout(shop.environment)), ...(application && { application }) };
  };
  let postgres: Stage["postgres"];
  if (options.engines.has("postgres")) {
    const server = closing.add(await startPostgres(findPostgres(), join(directory, "postgres")));
    const load = (listings: number) => {
      say(`${listings} listings on PostgreSQL`);
      return preparePostgresShop(server, listings, Math.min(2000, Math.floor(listings / 10)));
    };
    const shop = await load(options.listings);
    served.set("postgres", await serve(shop));
    const large = options.only.has("depth") ? await serve(await load(options.large)) : undefined;
    postgres = { server, shop, large };
  }
  if (options.engines.has("pglite")) {
    say(`${options.listings} listings on PGlite`);
    served.set("pglite", await serve(await preparePgliteShop(directory, options.listings)));
  }
  const pageFile = join(directory, "page.json");
  const [first] = served.values();
  if (!first) throw new Error("nothing is served");
  await writeFile(pageFile, await readPage(first.server.url));
  return { options, load: closing.add(startLoad()), closing, pageFile, served, postgres };
}

/** The page that all are measured by; it must be a full one, or the numbers mean nothing. */
async function readPage(url: string): Promise<Buffer> {
  const response = await fetch(`${url}${pagePath}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { listings = [] } = JSON.parse(bytes.toString("utf8")); // the page's schema
  if (listings.length !== 50) throw new Error(`${pagePath} was answered with ${response.status} and no full page`);
  return bytes;
}
