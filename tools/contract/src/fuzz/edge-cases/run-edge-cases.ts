import { createRandom, type Random } from "@runout/harness/random";
import { chosenOperations } from "../../documents.ts";
import { createResponseCheck } from "../check-response.ts";
import { curlLines } from "../describe-failure.ts";
import type { FuzzOptions, FuzzResult } from "../fuzz-options.ts";
import { openTarget, type Target } from "../target.ts";
import { type EdgeCaseCall, edgeCaseCalls } from "./edge-case-calls.ts";

/** The data is reset after so many calls, so that most calls find what their example is about. */
const CALLS_UNTIL_RESET = 400;

export interface EdgeCaseOptions extends Pick<FuzzOptions, "seed" | "operation"> {
  /** How many edge cases are tried of each field (a key of an example, a parameter). @default all */
  perField?: number | undefined;
}

/** Sends every documented call of both documents with each of its values replaced by edge cases, to a sandbox in this process. */
export async function runEdgeCases({ seed, operation: only, perField }: EdgeCaseOptions): Promise<FuzzResult> {
  const random = createRandom(seed);
  const problems: string[] = [];
  let calls = 0;
  const target = await openTarget();
  try {
    for (const { document, operation } of chosenOperations(only)) {
      const checkResponse = createResponseCheck(document);
      await reset(target);
      for (const call of choose(edgeCaseCalls(document, operation), perField, random)) {
        const { status, headers, text } = await target.send(call.request);
        const problem = checkResponse(operation, {
          status,
          contentType: headers["content-type"] ?? null,
          headers,
          text,
        });
        if (problem !== undefined) {
          const what = `${operation.operationId} ${call.field} ${call.value}: ${problem}`;
          problems.push([what, ...curlLines([call.request]).map((line) => `  ${line.slice(0, 2000)}`)].join("\n"));
        }
        calls += 1;
        if (calls % CALLS_UNTIL_RESET === 0) await reset(target);
      }
    }
  } finally {
    await target.close();
  }
  return { passed: calls - problems.length, problems, lines: [] };
}

async function reset(target: Target): Promise<void> {
  const { status } = await target.send({ method: "POST", target: "/sandbox/reset", headers: {} });
  if (status !== 204) throw new Error(`The sandbox was not reset: ${status}.`);
}

/** Some calls of each field, the same ones for the same seed. */
function choose(all: readonly EdgeCaseCall[], perField: number | undefined, random: Random): readonly EdgeCaseCall[] {
  if (perField === undefined) return all;
  const fields = new Map<string, EdgeCaseCall[]>();
  for (const call of all) fields.set(call.field, [...(fields.get(call.field) ?? []), call]);
  return [...fields.values()].flatMap((calls) => {
    const left = [...calls];
    const count = Math.min(perField, left.length);
    return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)).flat();
  });
}
