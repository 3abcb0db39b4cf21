import type { Comparison } from "./compare.ts";
import type { Engine, Group } from "./groups.ts";
import type { LaneName } from "./lanes/lane-name.ts";
import type { Options } from "./options.ts";

/** A comparison, and when it is part of a run. */
export interface PlannedComparison extends Comparison {
  group: Group;
  subject: LaneName;
  reference: LaneName;
  /** Every engine it needs. */
  needs: readonly Engine[];
  /** Writes are measured after all reads, so that no read meets a shop that has just changed. */
  writes?: true;
}

/** All comparisons and the bars they are held to, in the order of the table. */
export function comparisons(options: Options): readonly PlannedComparison[] {
  const size = options.listings.toLocaleString("en-US");
  const large = options.large.toLocaleString("en-US");
  const page = `page of 50 of ${size}`;
  const postgres = { engine: "PostgreSQL", needs: ["postgres"] } as const;
  const pglite = { engine: "PGlite", needs: ["pglite"] } as const;
  const both = { engine: "both", needs: ["postgres", "pglite"] } as const;
  const pages = {
    group: "pages",
    work: `${page}, not cached`,
    by: "rate",
    subject: "page on postgres",
    ...postgres,
  } as const;
  const depth = { group: "depth", by: "time" } as const;
  const deep = { ...depth, work: "page 10,000, walked to", against: "page 1", bar: { atMost: 1.3 } } as const;
  const writes = { group: "writes", by: "rate", against: "pgbench, bare transaction", writes: true } as const;
  const write = { ...writes, ...postgres, bar: { atLeast: 0.5 } } as const;
  const all: readonly PlannedComparison[] = [
    { ...pages, against: "PostGraphile, same rows", reference: "PostGraphile", bar: { atLeast: 2.5 } },
    { ...pages, against: "pgbench, bare query", reference: "bare page query", bar: { atLeast: 0.65 } },
    { ...pages, against: "pgbench, the server's query", reference: "server's page query" },
    ...canned("postgres", postgres, page),
    ...canned("pglite", pglite, page),
    {
      ...depth,
      ...postgres,
      work: `page 1 of ${large}`,
      against: `page 1 of ${size}`,
      subject: "page of the large shop",
      reference: "page on postgres",
      bar: { atMost: 1.3 },
    },
    { ...deep, ...postgres, subject: "owner's deep page on postgres", reference: "owner's page 1 on postgres" },
    { ...deep, ...pglite, subject: "owner's deep page on pglite", reference: "owner's page 1 on pglite" },
    ...tails("postgres", postgres, options),
    ...tails("pglite", pglite, options),
    { ...write, work: "create a listing", subject: "create over HTTP", reference: "create in SQL" },
    { ...write, work: "edit an order", subject: "edit over HTTP", reference: "edit in SQL" },
    { ...write, work: "post a message", subject: "message over HTTP", reference: "message in SQL" },
    ...signatures("postgres", postgres),
    ...signatures("pglite", pglite),
    {
      ...both,
      group: "engines",
      work: `${page}, not cached, PGlite`,
      against: "PostgreSQL",
      subject: "page on pglite",
      reference: "page on postgres",
      by: "rate",
      bar: { atLeast: 0.25 },
    },
    {
      ...both,
      group: "engines",
      work: `${page}, from the cache, PGlite`,
      against: "PostgreSQL",
      subject: "cached page on pglite",
      reference: "cached page on postgres",
      by: "rate",
      bar: { atLeast: 0.8 },
    },
  ];
  return all.filter(
    ({ group, needs }) => options.only.has(group) && needs.every((engine) => options.engines.has(engine)),
  );
}

type On = { engine: string; needs: readonly Engine[] };

const canned = (engine: Engine, on: On, page: string): readonly PlannedComparison[] => {
  const cached = { group: "pages", ...on, subject: `cached page on ${engine}`, by: "rate" } as const;
  return [
    {
      ...cached,
      work: `${page}, from the cache`,
      against: "Fastify, same bytes",
      reference: "Fastify buffer",
      bar: { atLeast: 0.6 },
    },
    {
      ...cached,
      work: `${page}, from the cache`,
      against: "Prism, same example",
      reference: "Prism",
      bar: { atLeast: 6 },
    },
  ];
};

const tails = (engine: Engine, on: On, { connections }: Options): readonly PlannedComparison[] =>
  (["in a crowd", "alone"] as const).map((company) => ({
    ...on,
    group: "sorts",
    work: `p99 of any sort, filter and page, ${company === "alone" ? 1 : connections} in flight`,
    against: "p50 of page 1",
    subject: `any page ${company} on ${engine}`,
    reference: `page 1 ${company} on ${engine}`,
    by: "tail",
    bar: { atMost: 5 },
  }));

const signatures = (engine: Engine, on: On): readonly PlannedComparison[] =>
  (["HMAC-SHA1", "PLAINTEXT"] as const).map((method) => ({
    ...on,
    group: "credentials",
    work: `call signed with ${method}`,
    against: "with a personal token",
    subject: `identity by ${method} on ${engine}`,
    reference: `identity by token on ${engine}`,
    by: "time",
  }));
