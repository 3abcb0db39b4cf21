import { isDeepStrictEqual } from "node:util";
import { dereference, type OpenApiDocument, type Parameter, type Schema } from "@runout/http/openapi";
import { callsFor } from "../calls/documented-calls.ts";
import { prepareRequest } from "../calls/prepared-request.ts";
import type { Run } from "../contract/run.ts";
import { ALL_OPERATIONS, type DocumentedOperation } from "../documents.ts";
import { type RawResponse, sendRequest } from "../send-request.ts";
import type { Coverage } from "./coverage.ts";
import { readBody } from "./matches-example.ts";

/** The parameter that is sent with another one, where that one alone would change nothing. */
const SENT_WITH: Readonly<Record<string, string>> = { page: "per_page=1" };
/** Values whose effect can be seen, where the description names none. A wrong callback is refused by a rule that no schema has. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  page: ["2"],
  per_page: ["1"],
  created_before: ["2026-10-01T00:00:00Z"],
  oauth_callback: ["nowhere"],
  oauth_token: ["{token}"],
  oauth_verifier: ["{verifier}"],
};

/** Receives the calls, and the parameters that have an effect. */
type Recorder = Pick<Coverage, "record" | "recordEffect">;

/**
 * Sends every query parameter of the run's operations with the values that it takes, until one of them changes the response, and
 * records whether one did.
 */
export async function tryParameters(run: Run, coverage: Recorder): Promise<void> {
  for (const each of ALL_OPERATIONS) {
    if (!run.sends(each.id)) continue;
    for (const parameter of each.operation.parameters.filter((one) => one.in === "query")) {
      if (await hasEffect(run, coverage, each, parameter)) coverage.recordEffect(each.id, parameter.name);
    }
  }
}

async function hasEffect(
  run: Run,
  coverage: Recorder,
  each: DocumentedOperation,
  { name, schema, example }: Parameter,
) {
  const { id, operation, of } = each;
  const [planned] = callsFor(id, operation.success);
  const { query, as, ...call } = planned?.call ?? {};
  const isSigned = call.oauth !== undefined;
  const others = new URLSearchParams(isSigned ? query : SENT_WITH[name]);
  others.delete(name);
  // A signed call has no user; the owner sees most of a list.
  const caller = isSigned && as !== undefined ? { as } : {};
  const send = async (value: string | undefined): Promise<unknown> => {
    await run.begin();
    const pairs = [others.toString(), ...(value === undefined ? [] : [`${name}=${value}`])].filter(Boolean).join("&");
    // Braces stand for values that are only known when the call is made.
    const filled = { ...call, ...caller, query: pairs.replaceAll("%7B", "{").replaceAll("%7D", "}") };
    const request = await prepareRequest(run.server, id, filled);
    const answer = await sendRequest(request.origin, request);
    await run.end(request.method, filled, answer.status);
    coverage.record({ id, request, answer });
    return comparable(answer);
  };
  const without = await send(undefined);
  for (const value of VALUES[name] ?? valuesOf(of.document, schema, example)) {
    if (!isDeepStrictEqual(await send(encodeURIComponent(value).replaceAll(/%7B|%7D/g, decodeURIComponent)), without))
      return true;
  }
  return false;
}

/** Every value that is listed, and the example. */
function valuesOf(document: OpenApiDocument, schema: Schema | undefined, example: unknown): string[] {
  const { enum: listed, type } = Object(dereference<Schema>(document, schema ?? true));
  const values: unknown[] = listed ?? (type === "boolean" ? [true, false] : []);
  return [...values, example].filter((value) => value !== undefined && value !== null).map(String);
}

/** What an answer says, without the paging that repeats the query, and without tokens, which are never the same. */
function comparable({ status, headers, body }: RawResponse): unknown {
  const value = readBody(headers["content-type"], body);
  const { pagination: _, oauth_token: __, oauth_token_secret: ___, ...rest } = Object(value);
  return { status, rest };
}
