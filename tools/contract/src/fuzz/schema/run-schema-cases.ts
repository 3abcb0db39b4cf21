import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import fc from "fast-check";
import { chosenOperations } from "../../documents.ts";
import { describeFailure } from "../describe-failure.ts";
import type { FuzzOptions, FuzzResult } from "../fuzz-options.ts";
import { type FuzzRequest, openTarget, type Target } from "../target.ts";
import { createCaseCheck, type Outcome, WrongAnswerError } from "./check-case.ts";
import { type OperationCase, operationCases } from "./operation-cases.ts";
import { readPools } from "./pools.ts";
import { createSchemaContext } from "./schema-context.ts";

export interface SchemaOptions extends Pick<FuzzOptions, "seed" | "cases" | "operation" | "path"> {
  /** What is asked, and stays open. @default a sandbox in this process */
  target?: Target | undefined;
  /** Ends with the first wrong answer, which stays as it was found. @default false */
  stopsAtFirst?: boolean | undefined;
}

/** The data is reset after so many calls, so that most calls find what their values are about. */
const CALLS_UNTIL_RESET = 100;
/** Operations that take nothing have few different requests. */
const CASES_WITHOUT_INPUT = 100;
/** They are accepted only within OAuth's flow, which `pnpm sign` runs. */
const NEVER_TAKEN: ReadonlySet<string> = new Set(["getAccessToken", "createAccessToken"]);
/** Among so many valid requests at least one must be accepted. */
const ENOUGH = 100;

/**
 * Sends right and wrong requests of every operation, made of the documents, to a sandbox in this process. An operation ends with its
 * first wrong answer, which is shrunk.
 *
 * @param documents what the requests are made of and the responses checked by
 */
export async function runSchemaCases(
  options: SchemaOptions,
  documents?: readonly OpenApiDocument[],
): Promise<FuzzResult> {
  const result: FuzzResult = { passed: 0, problems: [], lines: [] };
  const target = options.target ?? (await openTarget());
  try {
    const pools = await readPools(target);
    for (const { document, operation } of chosenOperations(options.operation, documents)) {
      if (options.stopsAtFirst === true && result.problems.length > 0) break;
      await runOperation(target, document, operation, pools, options, result);
    }
  } finally {
    if (options.target === undefined) await target.close();
  }
  return result;
}

async function runOperation(
  target: Target,
  document: OpenApiDocument,
  operation: Operation,
  pools: Readonly<Record<string, readonly unknown[]>>,
  { seed, cases, path, stopsAtFirst = false }: SchemaOptions,
  result: FuzzResult,
): Promise<void> {
  const { operationId } = operation;
  const checkCase = createCaseCheck(document);
  const count: Record<Outcome, number> = { taken: 0, "refused by state": 0, "refused by shape": 0 };
  let history: FuzzRequest[] = [];
  // Once a case has failed: the requests that must precede it.
  let before: readonly FuzzRequest[] | undefined;

  async function sendCase(one: OperationCase): Promise<Outcome> {
    return checkCase(operation, one, await target.send(one.request));
  }
  async function replay(requests: readonly FuzzRequest[], one: OperationCase): Promise<Outcome> {
    await resetAll(target, operation);
    for (const request of requests) await target.send(request);
    return sendCase(one);
  }
  async function fails(requests: readonly FuzzRequest[], one: OperationCase): Promise<boolean> {
    return replay(requests, one).then(
      () => false,
      (error: unknown) => {
        if (error instanceof WrongAnswerError) return true;
        throw error;
      },
    );
  }
  const property = fc.asyncProperty(operationCases(createSchemaContext(document, pools), operation), async (one) => {
    if (before) {
      await replay(before, one);
      return;
    }
    if (history.length % CALLS_UNTIL_RESET === 0) {
      await resetAll(target, operation);
      history = [];
    }
    try {
      count[await sendCase(one)] += 1;
      history.push(one.request);
    } catch (error) {
      before = (await fails([], one)) ? [] : [...history];
      throw error;
    }
  });
  const hasInput = operation.parameters.length > 0 || operation.body !== undefined;
  const numRuns = hasInput ? cases : Math.min(cases, CASES_WITHOUT_INPUT);
  const details = await fc.check(property, {
    seed,
    numRuns,
    endOnFailure: stopsAtFirst,
    ...(path !== undefined && { path }),
  });
  const { taken, "refused by state": byState, "refused by shape": byShape } = count;
  result.passed += taken + byState + byShape;
  result.lines.push(`${operationId}: ${taken} taken, ${byState} refused by state, ${byShape} refused by shape`);
  if (details.failed) {
    const [one] = details.counterexample ?? [];
    if (one === undefined) throw details.errorInstance ?? new Error(`${operationId}: no case was made.`);
    if (!(details.errorInstance instanceof WrongAnswerError)) throw details.errorInstance;
    const needed = stopsAtFirst ? [] : await shrinkHistory(before ?? [], (requests) => fails(requests, one));
    const requests = [...firstRequests(operation), ...needed, one.request];
    const again = `--operation ${operationId} --seed ${seed} --path ${details.counterexamplePath}`;
    result.problems.push(describeFailure({ operationId, problem: details.errorInstance.message, again, requests }));
  } else if (taken === 0 && taken + byState >= ENOUGH && !NEVER_TAKEN.has(operationId)) {
    result.problems.push(
      `${operationId}: none of ${byState} right requests was taken; give its cases values that the sandbox knows`,
    );
  }
}

/** Shrinks a series of requests to those that are needed for what comes after them. */
async function shrinkHistory(
  requests: readonly FuzzRequest[],
  isEnough: (requests: readonly FuzzRequest[]) => Promise<boolean>,
): Promise<readonly FuzzRequest[]> {
  let kept = requests;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (await isEnough(fewer)) kept = fewer;
      else start += size;
    }
  }
  return kept;
}

const RESET: FuzzRequest = { operationId: "resetSandbox", method: "POST", target: "/sandbox/reset", headers: {} };
const SNAPSHOT: FuzzRequest = {
  operationId: "createSnapshot",
  method: "POST",
  target: "/sandbox/snapshots",
  headers: { "content-type": "application/json" },
  body: '{"name":"before-the-sale"}',
};

/** The requests that a new sandbox needs before a case of an operation. */
const firstRequests = ({ path }: Operation): readonly FuzzRequest[] =>
  path.startsWith("/sandbox/snapshots/") ? [RESET, SNAPSHOT] : [RESET];

/** Brings a sandbox into its initial state. A reset leaves snapshots, which keep a copy of the data each. */
async function resetAll(target: Target, operation: Operation): Promise<void> {
  if (operation.path.startsWith("/sandbox/snapshots")) {
    const { text } = await target.send({ method: "GET", target: "/sandbox/snapshots", headers: {} });
    for (const { name } of JSON.parse(text).snapshots) {
      await target.send({ method: "DELETE", target: `/sandbox/snapshots/${encodeURIComponent(name)}`, headers: {} });
    }
  }
  for (const request of firstRequests(operation)) await target.send(request);
}
