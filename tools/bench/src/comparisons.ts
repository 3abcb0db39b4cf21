import type { Comparison, Limit } from "./compare.ts";
import type { Engine, Group, Options } from "./options.ts";
import type { TargetName } from "./targets/targets.ts";

/** When a row is part of a run. */
interface Planned {
  group: Group;
  subject: TargetName;
  /** Every engine it needs. */
  needs: readonly Engine[];
  /** Writes are measured after all reads, so that no read sees data that has just changed. */
  writes?: true;
}

export type PlannedComparison = Planned & Comparison & { reference: TargetName };
export type PlannedLimit = Planned & Limit;
export type PlannedRow = PlannedComparison | PlannedLimit;

const POSTGRES = { engine: "PostgreSQL", needs: ["postgres"] } as const;
const PGLITE = { engine: "PGlite", needs: ["pglite"] } as const;
/** The baseline on PGlite runs a statement that is captured from PostgreSQL. */
const BOTH = { needs: ["postgres", "pglite"] } as const;

/** All rows and the bars that they have to meet, in the order of the table. */
export function plannedRows(options: Options): readonly PlannedRow[] {
  const size = options.listings.toLocaleString("en-US");
  const large = options.large.toLocaleString("en-US");
  const page = `page of 50 of ${size}`;
  const uncached = { group: "pages", work: `${page}, not cached`, by: "rate", subject: "page on postgres" } as const;
  const smallest = { against: "smallest server, same statement and bytes", bar: { atLeast: 0.8 } } as const;
  const deep = { group: "depth", by: "time", work: "page 10,000, walked to", against: "page 1" } as const;
  const write = { group: "writes", by: "rate", against: "pgbench, bare transaction", writes: true } as const;
  const engines = { ...BOTH, group: "engines", engine: "both", against: "PostgreSQL", by: "rate" } as const;
  const all: readonly PlannedRow[] = [
    { ...uncached, ...POSTGRES, against: "PostGraphile, same rows", reference: "PostGraphile", bar: { atLeast: 2.5 } },
    { ...uncached, ...POSTGRES, ...smallest, reference: "smallest server on postgres" },
    {
      ...uncached,
      ...PGLITE,
      ...BOTH,
      ...smallest,
      subject: "page on pglite",
      reference: "smallest server on pglite",
    },
    { ...uncached, ...POSTGRES, against: "pgbench, the server's query", reference: "page statement" },
    ...cachedPages("postgres", POSTGRES, page, 0.65),
    ...cachedPages("pglite", PGLITE, page, 0.8),
    {
      ...POSTGRES,
      group: "depth",
      by: "time",
      work: `page 1 of ${large}`,
      against: `page 1 of ${size}`,
      subject: "page of the large inventory",
      reference: "page on postgres",
      bar: { atMost: 1.3 },
    },
    ...(["postgres", "pglite"] as const).map((engine) => ({
      ...deep,
      ...(engine === "postgres" ? POSTGRES : PGLITE),
      subject: `owner's deep page on ${engine}` as const,
      reference: `owner's page 1 on ${engine}` as const,
      bar: { atMost: 1.3 },
    })),
    ...tails("postgres", POSTGRES, options),
    ...tails("pglite", PGLITE, options),
    ...orderLists("postgres", POSTGRES, options),
    ...orderLists("pglite", PGLITE, options),
    ...(["create a listing", "edit an order", "post a message"] as const).map((work) => {
      const name = ({ "create a listing": "create", "edit an order": "edit", "post a message": "message" } as const)[
        work
      ];
      return {
        ...write,
        ...POSTGRES,
        work,
        subject: `${name} over HTTP` as const,
        reference: `${name} in SQL` as const,
        bar: { atLeast: 0.5 },
      };
    }),
    ...signatures("postgres", POSTGRES),
    ...signatures("pglite", PGLITE),
    {
      ...engines,
      work: `${page}, not cached, PGlite`,
      subject: "page on pglite",
      reference: "page on postgres",
      bar: { atLeast: 0.25 },
    },
    {
      ...engines,
      work: `${page}, from the cache, PGlite`,
      subject: "cached page on pglite",
      reference: "cached page on postgres",
      bar: { atLeast: 0.8 },
    },
  ];
  return all.filter(
    ({ group, needs }) => options.only.has(group) && needs.every((engine) => options.engines.has(engine)),
  );
}

/**
 * For every target of the server that these rows measure, a row that compares it with the same target of another checkout.
 * `beforeName` gives the name of the target there.
 */
export function beforeComparisons(rows: readonly PlannedRow[], beforeName: (target: TargetName) => string) {
  const subjects = new Set(rows.flatMap((row) => ("reference" in row ? [row.subject, row.reference] : [row.subject])));
  const servers = [...subjects].filter((target) => usesServer(target));
  return servers.map(
    (target): Comparison => ({
      work: target.replace(/ on (postgres|pglite)$/, ""),
      against: "before",
      engine: target.endsWith(" on pglite") ? "PGlite" : "PostgreSQL",
      subject: target,
      reference: beforeName(target),
      by: "rate",
      bar: { atLeast: 0.97 },
    }),
  );
}

/** Whether a target is the server itself, over the dataset that every checkout has, and no baseline. */
export const usesServer = (target: TargetName): boolean =>
  !/^(smallest server on .*|page of the large inventory|PostGraphile|page statement|Fastify|Prism|.* in SQL)$/.test(
    target,
  );

interface OnEngine {
  engine: string;
  needs: readonly Engine[];
}

const cachedPages = (engine: Engine, on: OnEngine, page: string, againstFastify: number): readonly PlannedRow[] => {
  const cached = {
    group: "pages",
    ...on,
    subject: `cached page on ${engine}`,
    work: `${page}, from the cache`,
    by: "rate",
  } as const;
  return [
    { ...cached, against: "Fastify, same bytes", reference: "Fastify", bar: { atLeast: againstFastify } },
    { ...cached, against: "Prism, same example", reference: "Prism", bar: { atLeast: 6 } },
  ];
};

const tails = (engine: Engine, on: OnEngine, { connections }: Options): readonly PlannedRow[] =>
  (["concurrent", "alone"] as const).map((mode) => ({
    ...on,
    group: "sorts",
    work: `p99 of any sort, filter and page, ${mode === "alone" ? 1 : connections} in flight`,
    against: "p50 of page 1",
    subject: `any page ${mode} on ${engine}`,
    reference: `page 1 ${mode} on ${engine}`,
    by: "tail",
    bar: { atMost: 5 },
  }));

const orderLists = (engine: Engine, on: OnEngine, { orders }: Options): readonly PlannedRow[] => {
  const size = orders.toLocaleString("en-US");
  return [
    {
      ...on,
      group: "orders",
      work: `order list of ${size}, the page at five sixths, any sort`,
      against: "page 1, any sort",
      subject: `orders, deep page on ${engine}`,
      reference: `orders, page 1 on ${engine}`,
      by: "time",
      bar: { atMost: 1.3 },
    },
    ...(["date", "archived"] as const).map((by) => ({
      ...on,
      group: "orders" as const,
      work: `order list of ${size} by ${by === "date" ? "dates" : by}, 1 order and the count`,
      subject: `orders counted by ${by} on ${engine}` as const,
      bar: { atMost: 5 },
    })),
  ];
};

const signatures = (engine: Engine, on: OnEngine): readonly PlannedRow[] =>
  (["HMAC-SHA1", "PLAINTEXT"] as const).map((method) => ({
    ...on,
    group: "credentials",
    work: `call signed with ${method}`,
    against: "with a personal token",
    subject: `identity by ${method} on ${engine}`,
    reference: `identity by token on ${engine}`,
    by: "time",
  }));
