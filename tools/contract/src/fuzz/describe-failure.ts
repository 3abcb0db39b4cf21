import { curlLines } from "./curl-lines.ts";
import type { FuzzRequest } from "./target.ts";

export interface Failure {
  operationId: string;
  /** A sentence. */
  problem: string;
  /** The options of `pnpm fuzz` that find it again. */
  again: string;
  /** All that has to be sent to a fresh sandbox, the request that is answered wrongly last. */
  requests: readonly FuzzRequest[];
}

/** Says what went wrong, how it is found again, and how it is seen on a sandbox that `npm start` has started. */
export function describeFailure({ operationId, problem, again, requests }: Failure): string {
  const lines = curlLines(requests).map((line) => `  ${line}`);
  return [
    `${operationId}: ${problem}`,
    `  again: pnpm fuzz -- ${again}`,
    "  on a sandbox of `npm start`:",
    ...lines,
  ].join("\n");
}
