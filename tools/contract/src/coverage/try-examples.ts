import { dereference, type Example } from "@runout/http/openapi";
import { everyPlannedCall, type PlannedCall } from "../calls/documented-calls.ts";
import { prepareRequest } from "../calls/prepared-request.ts";
import { checkBody } from "../check-body.ts";
import type { Run } from "../contract/run.ts";
import { operationNamed } from "../documents.ts";
import { type RawResponse, sendRequest } from "../send-request.ts";
import type { OnExchange } from "./coverage.ts";
import { matchesExample, readBody } from "./matches-example.ts";

/**
 * Sends every planned call of the run's operations, and compares the answer with the status, the schema and the named example that
 * it is planned for.
 *
 * @param record receives each response. @default they are not recorded
 * @param stopsAtFirst whether to stop at the first response that differs. @default false
 * @returns how many answers were as planned, and one line for each that was not
 */
export async function tryExamples(
  run: Run,
  record: OnExchange = () => {},
  stopsAtFirst = false,
): Promise<{ passes: number; failures: string[] }> {
  const failures: string[] = [];
  let passes = 0;
  for (const each of everyPlannedCall()) {
    if (stopsAtFirst && failures.length > 0) break;
    if (!run.sends(each.id)) continue;
    const problem = await tryCall(run, each, record).catch(String);
    const { id, status, call } = each;
    const name = [id, status, call.example, call.request && `for the request ${call.request}`]
      .filter(Boolean)
      .join(" ");
    if (problem === undefined) passes += 1;
    else failures.push(`${name}: ${problem}`);
  }
  return { passes, failures };
}

async function tryCall(run: Run, { id, status, call }: PlannedCall, record: OnExchange): Promise<string | undefined> {
  await run.begin();
  const request = await prepareRequest(run.server, id, call);
  const answer = await sendRequest(request.origin, request);
  await run.end(request.method, call, answer.status);
  record({ id, request, answer, varying: call.varying });
  if (answer.status !== status) return `answered ${answer.status} ${answer.body.slice(0, 300)}`;
  const { operation } = operationNamed(id);
  return (
    checkBody(operation.path, operation.method, status, answer.body) ??
    (call.example === undefined ? undefined : differenceOf({ id, status, call }, answer))
  );
}

function differenceOf({ id, status, call }: PlannedCall, { headers, body }: RawResponse): string | undefined {
  const { of, operation } = operationNamed(id);
  const written = operation.responses.get(status)?.media?.examples?.[call.example ?? ""];
  if (written === undefined) return "the document has no such example";
  const example = dereference<Example & { "x-message-template"?: string }>(of.document, written);
  const contentType = headers["content-type"];
  const value = typeof example.value === "string" ? readBody(contentType, example.value) : example.value;
  if (matchesExample(readBody(contentType, body), { ...example, value }, call.varying)) return undefined;
  return `answered ${body.slice(0, 2000)}, and not ${JSON.stringify(value).slice(0, 2000)}`;
}
