import { checkBody } from "../check-body.ts";
import { operationNamed } from "../documents.ts";
import type { ReportRow } from "../report/html-report.ts";
import { createPacedFetch, type Wait } from "./paced-fetch.ts";
import { type Subjects, type TargetCall, targetCalls } from "./target-calls.ts";

export interface TargetOptions {
  /** Where the server is, with the path before the contract's paths, if any. */
  url: string;
  /** The `Authorization` header of a user. @default only what is public is requested */
  authorization?: string | undefined;
  /** @default found in the answers to the first calls */
  subjects?: Subjects;
  userAgent?: string | undefined;
  wait?: Wait;
}

/** Sends a server all calls that change nothing, and checks the responses against the contract. */
export async function runTarget(options: TargetOptions): Promise<ReportRow[]> {
  const { authorization, userAgent = "runout-contract/1.0 +https://github.com/runout/runout" } = options;
  const base = options.url.replace(/\/+$/, "");
  const pacedFetch = createPacedFetch(options.wait);
  const send = (target: string, as: TargetCall["as"]) => {
    const credentials = { caller: authorization, anonymous: undefined, unknown: "Discogs token=no-such-token" }[as];
    return pacedFetch(`${base}${target}`, {
      "user-agent": userAgent,
      accept: "application/json",
      ...(credentials !== undefined && { authorization: credentials }),
    });
  };
  const read = async (target: string): Promise<unknown> => {
    const response = await send(target, authorization === undefined ? "anonymous" : "caller");
    const text = await response.text();
    return response.status === 200 && /\bjson\b/.test(response.headers.get("content-type") ?? "")
      ? JSON.parse(text)
      : {};
  };
  const subjects = await findSubjects(read, authorization !== undefined, options.subjects ?? {});
  const rows: ReportRow[] = [];
  for (const call of targetCalls(subjects, authorization !== undefined)) {
    const problem = call.target === undefined ? undefined : await problemOf(await send(call.target, call.as), call);
    const isPassed = call.target !== undefined && problem === undefined;
    rows.push({
      subject: call.id,
      what:
        call.target === undefined
          ? `${call.status}: there is nothing to ask for`
          : `${call.status}: GET ${call.target}`,
      passed: isPassed ? 1 : 0,
      of: 1,
      problems: problem === undefined ? [] : [problem],
    });
  }
  return rows;
}

async function problemOf(response: Response, { id, status }: TargetCall): Promise<string | undefined> {
  const { operation } = operationNamed(id);
  const text = await response.text();
  if (response.status !== status) return `answered ${response.status} ${text.slice(0, 200)}`;
  const expected = operation.responses.get(status)?.contentType;
  const type = response.headers.get("content-type")?.replace(/;.*/, "");
  if (expected !== undefined && type !== expected) return `came as ${type}, not ${expected}`;
  return checkBody(operation.path, operation.method, status, text);
}

/** Reads what the caller has: the own name, a listing of that user, its release, and a sale. */
async function findSubjects(
  read: (target: string) => Promise<unknown>,
  hasCredentials: boolean,
  given: Subjects,
): Promise<Subjects> {
  const username = given.username ?? (hasCredentials ? textOf(await read("/oauth/identity"), "username") : undefined);
  const page = username === undefined ? {} : await read(`/users/${encodeURIComponent(username)}/inventory?per_page=1`);
  const [listing] = Object(page).listings ?? [];
  const sales = hasCredentials && given.order_id === undefined ? await read("/marketplace/orders?per_page=1") : {};
  const [order] = Object(sales).orders ?? [];
  return {
    username,
    listing_id: given.listing_id ?? textOf(listing, "id"),
    release_id: given.release_id ?? textOf(listing, "release", "id"),
    order_id: given.order_id ?? textOf(order, "id"),
  };
}

function textOf(value: unknown, ...names: string[]): string | undefined {
  const found: unknown = names.reduce<unknown>((each, name) => Object(each)[name], value);
  return found === undefined ? undefined : String(found);
}
