import { runPgbench, toScript } from "../baselines/pgbench.ts";
import { captureStatements, type SentStatement } from "../capture-statements.ts";
import { call, PAGE_PATH } from "../demo-calls.ts";
import type { Target } from "../measure-rounds.ts";
import { postgresOf, type Setup, servedOn } from "../setup.ts";

const captured = new WeakMap<Setup, Promise<SentStatement>>();

/** The statement by which the server itself reads the page, as PostgreSQL was sent it. It is captured once. */
export function readPageStatement(setup: Setup): Promise<SentStatement> {
  const known = captured.get(setup) ?? capturePageStatement(setup);
  captured.set(setup, known);
  return known;
}

async function capturePageStatement(setup: Setup): Promise<SentStatement> {
  // By a host name that no other target uses, so that the page is not in the cache.
  const url = `${servedOn(setup, "postgres").server.url.replace("127.0.0.1", "localhost")}${PAGE_PATH}`;
  const statements = await captureStatements(postgresOf(setup).server, () => call(url));
  const [page] = statements
    .filter(({ text }) => /\blistings\b/.test(text))
    .sort((a, b) => b.text.length - a.text.length);
  if (!page) throw new Error("the server read the page without a statement about listings");
  return page;
}

/** Runs that statement with pgbench, with nothing around the database. */
export async function pageStatement(setup: Setup): Promise<Target["measure"]> {
  const { server, dataset } = postgresOf(setup);
  const { connections } = setup.options;
  const script = toScript(await readPageStatement(setup));
  return (seconds) => runPgbench(server, dataset.url, script, { connections, seconds });
}
