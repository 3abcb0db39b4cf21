import { startFastify, startPostgraphile, startPrism, startSmallestServer } from "../baselines/start-baselines.ts";
import { PAGE_PATH, UNCACHED_HEADERS } from "../demo-calls.ts";
import type { Target } from "../measure-rounds.ts";
import type { Engine } from "../options.ts";
import { postgresOf, type Setup, servedOn } from "../setup.ts";
import { identityBySignature, identityByToken } from "./identity.ts";
import { deepPage, firstPage, measureFirstPage, samplePages } from "./inventory-pages.ts";
import { orderCount, orderPage } from "./order-lists.ts";
import { pageStatement } from "./page-statement.ts";
import { repeat } from "./repeat.ts";
import { writeInSql, writeOverHttp } from "./writes.ts";

/** The sides that are measured on one engine. */
type TargetOnEngine =
  | "page"
  | "cached page"
  | "owner's page 1"
  | "owner's deep page"
  | `${"page 1" | "any page"} ${"alone" | "concurrent"}`
  | "orders, page 1"
  | "orders, deep page"
  | "orders counted by date"
  | "orders counted by archived"
  | `identity ${"by token" | "by HMAC-SHA1" | "by PLAINTEXT"}`
  | "smallest server";

/** Every side that can be measured. */
export type TargetName =
  | `${TargetOnEngine} on ${Engine}`
  | "page of the large inventory"
  | "PostGraphile"
  | "page statement"
  | "Fastify"
  | "Prism"
  | `${"create" | "edit" | "message"} ${"over HTTP" | "in SQL"}`;

type CreateMeasure = (setup: Setup) => Target["measure"] | Promise<Target["measure"]>;

const onEngine = (engine: Engine): Record<TargetOnEngine, CreateMeasure> => ({
  page: (setup) => repeat(setup, { origin: originOf(setup, engine), path: PAGE_PATH, headers: UNCACHED_HEADERS }),
  "cached page": (setup) => repeat(setup, { origin: originOf(setup, engine), path: PAGE_PATH }),
  "owner's page 1": (setup) => firstPage(setup, engine),
  "owner's deep page": (setup) => deepPage(setup, engine),
  "page 1 alone": (setup) => measureFirstPage(setup, engine, 1),
  "any page alone": (setup) => samplePages(setup, engine, 1),
  "page 1 concurrent": (setup) => measureFirstPage(setup, engine, setup.options.connections),
  "any page concurrent": (setup) => samplePages(setup, engine, setup.options.connections),
  "orders, page 1": (setup) => orderPage(setup, engine, "first"),
  "orders, deep page": (setup) => orderPage(setup, engine, "deep"),
  "orders counted by date": (setup) => orderCount(setup, engine, "date"),
  "orders counted by archived": (setup) => orderCount(setup, engine, "archived"),
  "identity by token": (setup) => identityByToken(setup, engine),
  "identity by HMAC-SHA1": (setup) => identityBySignature(setup, engine, "HMAC-SHA1"),
  "identity by PLAINTEXT": (setup) => identityBySignature(setup, engine, "PLAINTEXT"),
  "smallest server": (setup) => startSmallestServer(setup, engine),
});

const named = (engine: Engine): [string, CreateMeasure][] =>
  Object.entries(onEngine(engine)).map(([name, create]) => [`${name} on ${engine}`, create]);

const CREATORS: ReadonlyMap<string, CreateMeasure> = new Map([
  ...named("postgres"),
  ...named("pglite"),
  ...Object.entries<CreateMeasure>({
    "page of the large inventory": (setup) => {
      const { large } = postgresOf(setup);
      if (!large) throw new Error("the large inventory is not part of this run");
      return repeat(setup, { origin: large.server.url, path: PAGE_PATH, headers: UNCACHED_HEADERS });
    },
    PostGraphile: startPostgraphile,
    "page statement": pageStatement,
    Fastify: startFastify,
    Prism: startPrism,
    "create over HTTP": (setup) => writeOverHttp(setup, "create"),
    "create in SQL": (setup) => writeInSql(setup, "create"),
    "edit over HTTP": (setup) => writeOverHttp(setup, "edit"),
    "edit in SQL": (setup) => writeInSql(setup, "edit"),
    "message over HTTP": (setup) => writeOverHttp(setup, "message"),
    "message in SQL": (setup) => writeInSql(setup, "message"),
  } satisfies Record<Exclude<TargetName, `${string} on ${Engine}`>, CreateMeasure>),
]);

const originOf = (setup: Setup, engine: Engine): string => servedOn(setup, engine).server.url;

/** Makes a side ready to be measured: starts what it needs and checks its answer. */
export async function createTarget(setup: Setup, name: TargetName): Promise<Target> {
  const create = CREATORS.get(name);
  if (!create) throw new Error(`there is no target ${name}`);
  return { name, measure: await create(setup) };
}
