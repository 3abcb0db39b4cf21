import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@runout/harness/server-process";
import { call, PAGE_PATH, SELLER, UNCACHED_HEADERS } from "../demo-calls.ts";
import type { Target } from "../measure-rounds.ts";
import type { Engine } from "../options.ts";
import { postgresOf, type Setup, stopAfterRun } from "../setup.ts";
import { readPageStatement } from "../targets/page-statement.ts";
import { repeat } from "../targets/repeat.ts";

type Measure = Target["measure"];

/** Starts the program of a baseline as in production. */
const startBaseline = (program: string, environment: Record<string, string>) =>
  startServerProcess(fileURLToPath(new URL(`${program}-process.ts`, import.meta.url)), {
    ...process.env,
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
    ...environment,
  });

/**
 * Starts the program of a baseline that answers with the page.
 *
 * @param headers those of the requests that it is compared by: what the load takes of the cores has to be the same for both sides
 */
async function startPageServer(
  setup: Setup,
  program: "fastify" | "prism" | "postgres" | "pglite",
  environment: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Measure> {
  const server = stopAfterRun(
    setup.disposables,
    await startBaseline(program, { PAGE: setup.pageFile, ...environment }),
  );
  const page = await readFile(setup.pageFile, "utf8");
  const answer = await (await fetch(`${server.url}${PAGE_PATH}`)).text();
  if (answer !== page) throw new Error(`${program} does not answer with the page: ${answer.slice(0, 500)}`);
  return repeat(setup, { origin: server.url, path: PAGE_PATH, headers });
}

/** The same bytes from memory, by Fastify and nothing else. */
export const startFastify = (setup: Setup): Promise<Measure> => startPageServer(setup, "fastify");

/** The same page as a named example, by Prism. */
export const startPrism = (setup: Setup): Promise<Measure> => startPageServer(setup, "prism");

/** The same bytes after the same statement on the same engine, by the smallest server that does so. */
export async function startSmallestServer(setup: Setup, engine: Engine): Promise<Measure> {
  const STATEMENT = JSON.stringify(await readPageStatement(setup));
  if (engine === "postgres") {
    return startPageServer(
      setup,
      "postgres",
      { STATEMENT, DATABASE_URL: postgresOf(setup).dataset.url },
      UNCACHED_HEADERS,
    );
  }
  if (setup.pgliteCopy === undefined) throw new Error("there is no copy of the embedded database");
  return startPageServer(setup, "pglite", { STATEMENT, DATA_DIR: setup.pgliteCopy }, UNCACHED_HEADERS);
}

/**
 * The rows of the page, with what the page shows of each, and no totals. It names the bucket, without which no index would serve
 * it.
 */
const PAGE_IN_GRAPHQL = `{
  allListings(
    first: 50
    condition: { bucket: ${SELLER.bucket}, sellerId: "${SELLER.id}", status: "For Sale" }
    orderBy: [POSTED_ASC, ROW_ID_ASC]
  ) {
    nodes {
      rowId releaseId status condition sleeveCondition comments posted allowOffers audio price currency
      releaseByReleaseId {
        title artist label catalogNumber format year imageCount inWantlist inCollection
      }
    }
  }
}`;

/** The same rows, requested of PostGraphile over the same database. */
export async function startPostgraphile(setup: Setup): Promise<Measure> {
  const { dataset } = postgresOf(setup);
  const server = stopAfterRun(setup.disposables, await startBaseline("postgraphile", { DATABASE_URL: dataset.url }));
  const question = { query: PAGE_IN_GRAPHQL };
  const answer = await call<{ data?: { allListings?: { nodes: unknown[] } } }>(`${server.url}/graphql`, {}, question);
  if (answer.data?.allListings?.nodes.length !== 50) {
    throw new Error(`PostGraphile does not answer with the rows: ${JSON.stringify(answer).slice(0, 500)}`);
  }
  return repeat(setup, {
    origin: server.url,
    path: "/graphql",
    method: "POST",
    headers: { ...UNCACHED_HEADERS, "content-type": "application/json" },
    body: JSON.stringify(question),
  });
}
