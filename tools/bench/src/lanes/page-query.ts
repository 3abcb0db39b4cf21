import { call } from "../call.ts";
import { runPgbench, type Script } from "../contenders/pgbench.ts";
import { captureStatements } from "../database/capture-statement.ts";
import { pageSql, pageVariables } from "../database/page-sql.ts";
import { toScript } from "../database/to-script.ts";
import type { Lane } from "../lane.ts";
import { pagePath } from "../shop/cast.ts";
import { postgresOf, type Stage, serverOn } from "../stage.ts";

/** The page's rows by the query anyone would write, with nothing around the database. */
export const barePageQuery = (stage: Stage) => benchQuery(stage, { sql: pageSql, variables: pageVariables });

/** The statement by which the server itself reads the page, as PostgreSQL was sent it. */
export async function serversPageQuery(stage: Stage): Promise<Lane["measure"]> {
  // By a name of the server that no other side uses, so that the page is not in the cache.
  const url = `${serverOn(stage, "postgres").url.replace("127.0.0.1", "localhost")}${pagePath}`;
  const statements = await captureStatements(postgresOf(stage).server, () => call(url));
  const [page] = statements
    .filter(({ text }) => /\blistings\b/.test(text))
    .sort((a, b) => b.text.length - a.text.length);
  if (!page) throw new Error("the server read the page without a statement about listings");
  return benchQuery(stage, toScript(page));
}

function benchQuery(stage: Stage, script: Script): Lane["measure"] {
  const { server, shop } = postgresOf(stage);
  const { connections } = stage.options;
  return (seconds) => runPgbench(server, shop.url, script, { connections, seconds });
}
