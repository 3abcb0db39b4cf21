import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServerProcess } from "@runout/harness/server-process";
import { type BenchPostgres, startBenchPostgres } from "./bench-postgres.ts";
import { openCheckout } from "./checkout.ts";
import { type Dataset, loadPglite, loadPostgres, type PostgresDataset } from "./dataset/load-dataset.ts";
import { PAGE_PATH } from "./demo-calls.ts";
import { type Load, startLoad } from "./load/load.ts";
import type { KeyAndSecret } from "./load/sign-header.ts";
import type { Engine, Options } from "./options.ts";

/** What a run has started; all of it is ended with the run in any case. */
export type Disposables = AsyncDisposableStack;

/** The servers of one checkout, ready to be measured. */
export interface Setup {
  options: Options;
  load: Load;
  disposables: Disposables;
  /** A file with the bytes of the page, as the server sends them. */
  pageFile: string;
  /** The dataset on each engine that is measured, and the server over it. */
  served: ReadonlyMap<Engine, ServedDataset>;
  postgres: { server: BenchPostgres; dataset: PostgresDataset; large: ServedDataset | undefined } | undefined;
  /** A copy of the embedded database that no server has open, for the baseline over the same rows. */
  pgliteCopy: string | undefined;
}

export interface ServedDataset {
  dataset: Dataset;
  server: ServerProcess;
  /** Asks users for permission; only where credentials are measured. */
  application?: KeyAndSecret;
}

/** This checkout's servers, and those of `--before`. Both have databases of their own, loaded by their own code. */
export interface Setups {
  current: Setup;
  before: Setup | undefined;
}

/** Loads the datasets and starts the servers over them. */
export async function setUp(
  options: Options,
  directory: string,
  disposables: Disposables,
  report: (text: string) => void,
): Promise<Setups> {
  const machine: Machine = {
    options,
    directory,
    disposables,
    report,
    load: stopAfterRun(disposables, startLoad()),
    postgres: options.engines.has("postgres")
      ? stopAfterRun(disposables, await startBenchPostgres(join(directory, "postgres")))
      : undefined,
  };
  return {
    current: await setUpCheckout(machine, undefined),
    before: options.before === undefined ? undefined : await setUpCheckout(machine, options.before),
  };
}

/** What the servers of all checkouts share. */
interface Machine {
  options: Options;
  directory: string;
  disposables: Disposables;
  report: (text: string) => void;
  load: Load;
  postgres: BenchPostgres | undefined;
}

async function setUpCheckout(machine: Machine, before: string | undefined): Promise<Setup> {
  const { options, directory, disposables, report, load, postgres: database } = machine;
  const checkout = openCheckout(before);
  const prefix = before === undefined ? "" : "before_";
  const isMeasured = (group: "credentials" | "depth" | "pages") => options.only.has(group);
  const serve = async (dataset: Dataset): Promise<ServedDataset> => {
    if (dataset.loadSeconds !== undefined) report(`loaded in ${dataset.loadSeconds.toFixed(1)} s`);
    // The embedded database belongs to one process: the application is made before the server starts.
    const application = isMeasured("credentials") ? await checkout.createApplication(dataset.environment) : undefined;
    const server = stopAfterRun(disposables, await checkout.start(dataset.environment));
    return { dataset, server, ...(application && { application }) };
  };
  const served = new Map<Engine, ServedDataset>();
  let postgres: Setup["postgres"];
  let pgliteCopy: string | undefined;
  if (database) {
    const loadListings = (listings: number) => {
      report(`${prefix}${listings} listings on PostgreSQL`);
      return loadPostgres(checkout, database, { ...options, listings, prefix });
    };
    const dataset = await loadListings(options.listings);
    served.set("postgres", await serve(dataset));
    // The large inventory is compared with the other one of the same checkout: once is enough.
    const isLarge = isMeasured("depth") && before === undefined;
    const large = isLarge ? await serve(await loadListings(options.large)) : undefined;
    postgres = { server: database, dataset, large };
  }
  if (options.engines.has("pglite")) {
    report(`${prefix}${options.listings} listings on PGlite`);
    const dataset = await loadPglite(checkout, directory, { ...options, prefix });
    if (database && isMeasured("pages") && before === undefined) {
      pgliteCopy = join(directory, "pglite-copy");
      await rm(pgliteCopy, { recursive: true, force: true });
      await cp(dataset.folder, pgliteCopy, { recursive: true });
    }
    served.set("pglite", await serve(dataset));
  }
  const pageFile = join(directory, `${prefix}page.json`);
  const [first] = served.values();
  if (!first) throw new Error("nothing is served");
  await writeFile(pageFile, await readPage(first.server.url));
  return { options, load, disposables, pageFile, served, postgres, pgliteCopy };
}

/** Stops a resource with the run, and returns it. */
export function stopAfterRun<Resource extends { stop(): Promise<void> }>(
  disposables: Disposables,
  resource: Resource,
): Resource {
  disposables.defer(() => resource.stop());
  return resource;
}

/** The page that all are measured by; it must be a full one, or the numbers mean nothing. */
async function readPage(url: string): Promise<string> {
  const page = await (await fetch(`${url}${PAGE_PATH}`)).text();
  const { listings } = JSON.parse(page); // the page's schema
  if (listings?.length !== 50) throw new Error(`${PAGE_PATH} was answered with no full page: ${page.slice(0, 500)}`);
  return page;
}

/**
 * What a checkout serves on an engine.
 *
 * @throws Error when that engine is not part of this run
 */
export function servedOn(setup: Setup, engine: Engine): ServedDataset {
  const served = setup.served.get(engine);
  if (!served) throw new Error(`${engine} is not part of this run`);
  return served;
}

/** @throws Error when PostgreSQL is not part of this run */
export function postgresOf(setup: Setup): NonNullable<Setup["postgres"]> {
  if (!setup.postgres) throw new Error("postgres is not part of this run");
  return setup.postgres;
}
