import { parseArgs } from "node:util";
import type { TargetOptions } from "./run-target.ts";

/**
 * Reads `--target http://127.0.0.1:8080`, and from the environment who calls and what the calls are about; undefined without it.
 *
 * @throws Error that says what is wrong
 */
export function readTargetOptions(
  words: readonly string[],
  environment: Record<string, string | undefined>,
): TargetOptions | undefined {
  // pnpm passes on the `--` that separates its own options from ours.
  const args = words.filter((word) => word !== "--");
  const { target } = parseArgs({ args, options: { target: { type: "string" } } }).values;
  if (target === undefined) return undefined;
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
