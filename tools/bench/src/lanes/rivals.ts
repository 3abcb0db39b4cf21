import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { call } from "../call.ts";
import { pageInGraphql } from "../contenders/page-in-graphql.ts";
import type { Lane } from "../lane.ts";
import { startServerProcess } from "../server-process.ts";
import { pagePath } from "../shop/cast.ts";
import { postgresOf, type Stage } from "../stage.ts";
import { hit, hitPage } from "./hit-page.ts";

const contender = (name: string) => fileURLToPath(new URL(`../contenders/${name}-process.ts`, import.meta.url));

/** The same bytes from memory, by Fastify and nothing else. */
export const fetchBuffer = (stage: Stage) => fetchCanned(stage, "buffer");

/** The same page as a canned example, by Prism. */
export const askPrism = (stage: Stage) => fetchCanned(stage, "prism");

async function fetchCanned(stage: Stage, name: string): Promise<Lane["measure"]> {
  const server = stage.closing.add(await startServerProcess(contender(name), { PAGE: stage.pageFile }));
  const page = await readFile(stage.pageFile, "utf8");
  const answer = await (await fetch(`${server.url}${pagePath}`)).text();
  if (answer !== page) throw new Error(`${name} does not answer with the page: ${answer.slice(0, 500)}`);
  return hitPage(stage, server, pagePath);
}

/** The same rows, asked of PostGraphile over the same database. */
export async function askPostgraphile(stage: Stage): Promise<Lane["measure"]> {
  const { shop } = postgresOf(stage);
  const server = stage.closing.add(await startServerProcess(contender("postgraphile"), { DATABASE_URL: shop.url }));
  const question = { query: pageInGraphql };
  const answer = await call<{ data?: { allListings?: { nodes: unknown[] } } }>(`${server.url}/graphql`, {}, question);
  if (answer.data?.allListings?.nodes.length !== 50) {
    throw new Error(`PostGraphile does not answer with the rows: ${JSON.stringify(answer).slice(0, 500)}`);
  }
  return hit(stage, {
    origin: server.url,
    path: "/graphql",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
}
