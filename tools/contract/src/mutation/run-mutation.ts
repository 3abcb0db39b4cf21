import { createRandom, type Random } from "@runout/harness/random";
import { type OpenApiDocument, readOperations } from "@runout/http/openapi";
import { openFetch, type ServerWithoutPort } from "@runout/server";
import marketplaceDocument from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import { createJudge } from "./judge-answer.ts";
import { type MutatedCall, mutatedCalls } from "./mutated-calls.ts";

const BASE = "http://127.0.0.1:8080";
/** The data is reset after so many calls, so that most calls find what their example is about. */
const CALLS_UNTIL_RESET = 400;

export interface MutationOptions {
  seed: number;
  /** How many odd values are tried of each field (a key of an example, a parameter). @default all */
  perField?: number | undefined;
}

/** What came of it; `problems` has a line for each answer that is not as described. */
export interface MutationResult {
  calls: number;
  problems: string[];
}

/** Sends every documented call of both documents with each of its values replaced by odd ones, to a server in this process. */
export async function runMutation({ seed, perField }: MutationOptions): Promise<MutationResult> {
  const random = createRandom(seed);
  const problems: string[] = [];
  let calls = 0;
  const server = await openFetch();
  try {
    // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
    for (const json of [marketplaceDocument, sandboxDocument]) {
      const document = json as unknown as OpenApiDocument;
      const judge = createJudge(document);
      for (const operation of readOperations(document, [])) {
        await reset(server);
        for (const call of choose(mutatedCalls(document, operation), perField, random)) {
          const problem = judge(operation, await answerTo(server, call));
          if (problem !== undefined) problems.push(`${operation.operationId} ${call.field} ${call.value}: ${problem}`);
          calls += 1;
          if (calls % CALLS_UNTIL_RESET === 0) await reset(server);
        }
      }
    }
    await reset(server);
  } finally {
    await server.close();
  }
  return { calls, problems };
}

async function answerTo(server: ServerWithoutPort, { operation, url, headers, body }: MutatedCall) {
  const { method } = operation;
  const request = new Request(`${BASE}${url}`, { method, headers, ...(body !== undefined && { body }) });
  const response = await server.fetch(request);
  return {
    status: response.status,
    contentType: response.headers.get("content-type"),
    text: await response.text(),
  };
}

async function reset(server: ServerWithoutPort): Promise<void> {
  const { status } = await server.fetch(new Request(`${BASE}/sandbox/reset`, { method: "POST" }));
  if (status !== 204) throw new Error(`the sandbox was not reset: ${status}`);
}

/** Some calls of each field, the same ones for the same seed. */
function choose(all: readonly MutatedCall[], perField: number | undefined, random: Random): readonly MutatedCall[] {
  if (perField === undefined) return all;
  const fields = new Map<string, MutatedCall[]>();
  for (const call of all) fields.set(call.field, [...(fields.get(call.field) ?? []), call]);
  return [...fields.values()].flatMap((calls) => {
    const left = [...calls];
    const count = Math.min(perField, left.length);
    return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)).flat();
  });
}
