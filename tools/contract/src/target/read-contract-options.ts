import { parseArgs } from "node:util";
import { enginesNamed } from "../command-line.ts";
import type { EngineName } from "../engine.ts";
import type { TargetOptions } from "./run-target.ts";

/** What `pnpm contract` asks: a server elsewhere, or one of its own on each of these databases. */
export interface ContractOptions {
  engines: readonly EngineName[];
  target: TargetOptions | undefined;
}

/**
 * Reads `--engine PGlite` and `--target http://127.0.0.1:8080`, and from the environment who calls the target and what the calls are about.
 *
 * @throws Error that says what is wrong
 */
export function readContractOptions(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): ContractOptions {
  const { values } = parseArgs({
    // pnpm passes on the `--` that separates its own options from ours.
    args: args.filter((arg) => arg !== "--"),
    options: { engine: { type: "string" }, target: { type: "string" } },
  });
  const { engine, target } = values;
  return {
    engines: enginesNamed(engine),
    target: target === undefined ? undefined : readTarget(target, environment),
  };
}

function readTarget(target: string, environment: Record<string, string | undefined>): TargetOptions {
  if (!URL.canParse(target) || !/^https?:/.test(target))
    throw new Error(`--target must be an http or https URL, not ${target}`);
  const { CONTRACT_TOKEN: token, CONTRACT_AUTHORIZATION: authorization } = environment;
  return {
    url: target,
    authorization: authorization ?? (token === undefined ? undefined : `Discogs token=${token}`),
    userAgent: environment.CONTRACT_USER_AGENT,
    subjects: {
      username: environment.CONTRACT_USERNAME,
      release_id: environment.CONTRACT_RELEASE_ID,
      listing_id: environment.CONTRACT_LISTING_ID,
      order_id: environment.CONTRACT_ORDER_ID,
    },
  };
}
