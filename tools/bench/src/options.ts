import { parseArgs } from "node:util";

/** What can be measured by itself with `--only`. */
const GROUPS = ["pages", "depth", "sorts", "orders", "writes", "credentials", "engines", "memory", "seed"] as const;
export type Group = (typeof GROUPS)[number];

const ENGINES = ["postgres", "pglite"] as const;
export type Engine = (typeof ENGINES)[number];

/** What a run measures, and for how long. */
export interface Options {
  /** Which groups of rows. @default all */
  only: ReadonlySet<Group>;
  /** @default both */
  engines: ReadonlySet<Engine>;
  /** Listings of the seller. @default 1000000 */
  listings: number;
  /** Listings of the large inventory that it is compared with. @default five times as many */
  large: number;
  /** Orders of the seller, beside the few that are written to. @default 300000 */
  orders: number;
  /** How often every side is measured. @default 5 */
  rounds: number;
  /** How long each side is measured in a round. @default 3 */
  seconds: number;
  /** Random requests of the samples of pages, over all rounds. @default 2000 */
  sample: number;
  /** Requests over which the memory is watched. @default 200000 */
  requests: number;
  /** Requests in flight. @default 16 */
  connections: number;
  /** A folder that keeps the loaded databases for the next run. @default a temporary one */
  data: string | undefined;
  /** Another checkout of this repository, whose server is measured beside this one. @default none */
  before: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws Error that says what is wrong with it
 */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    // `pnpm bench -- --rounds 1` passes the two dashes on.
    args: argv.filter((argument) => argument !== "--"),
    options: {
      only: { type: "string" },
      engines: { type: "string" },
      listings: { type: "string" },
      large: { type: "string" },
      orders: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      sample: { type: "string" },
      requests: { type: "string" },
      connections: { type: "string" },
      data: { type: "string" },
      before: { type: "string" },
    },
  });
  const listings = readNumber("listings", values.listings, 1_000_000, 200);
  return {
    only: readNames("only", values.only, GROUPS),
    engines: readNames("engines", values.engines, ENGINES),
    listings,
    large: readNumber("large", values.large, listings * 5, 200),
    orders: readNumber("orders", values.orders, 300_000, 100),
    rounds: readNumber("rounds", values.rounds, 5, 1),
    seconds: readNumber("seconds", values.seconds, 3, 0.1),
    sample: readNumber("sample", values.sample, 2000, 1),
    requests: readNumber("requests", values.requests, 200_000, 100),
    connections: readNumber("connections", values.connections, 16, 1),
    data: values.data,
    before: values.before,
  };
}

function readNumber(name: string, text: string | undefined, fallback: number, minimum: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!(number >= minimum)) throw new Error(`--${name} must be a number from ${minimum}, not ${JSON.stringify(text)}`);
  return number;
}

function readNames<Name extends string>(
  option: string,
  text: string | undefined,
  known: readonly Name[],
): ReadonlySet<Name> {
  if (text === undefined) return new Set(known);
  return new Set(
    text.split(",").map((name) => {
      const found = known.find((one) => one === name);
      if (found === undefined) throw new Error(`--${option} takes ${known.join(", ")}, not ${JSON.stringify(name)}`);
      return found;
    }),
  );
}
