import type { OperationId } from "@runout/spec";
import { DOCUMENTS } from "../documents.ts";

/** What of the server's own data the calls are about; what is not known cannot be asked for. */
export interface Subjects {
  username?: string | undefined;
  release_id?: string | undefined;
  listing_id?: string | undefined;
  order_id?: string | undefined;
}

/** A call that reads. */
export interface TargetCall {
  id: OperationId;
  status: number;
  /** The credentials: the caller's own, none, or an unknown token. */
  as: "caller" | "anonymous" | "unknown";
  /** Path and query; undefined where a subject is not known. */
  target: string | undefined;
}

/** Names and numbers that nothing has. */
const NOTHING: Required<Subjects> = {
  username: "no_such_user_0f3b7d52",
  release_id: "9007199254740990",
  listing_id: "9007199254740990",
  order_id: "1-999999999",
};
/** A value that each parameter refuses. */
const WRONG: Readonly<Record<string, string>> = {
  curr_abbr: "XXX",
  page: "0",
  sort: "color",
  sort_order: "up",
  status: "Lost",
};

/**
 * The calls that any server can be asked, because they leave nothing behind: every GET of the marketplace with its own subjects, with
 * subjects that do not exist, with wrong values and with wrong credentials. Those that issue tokens are left out.
 *
 * @param hasCredentials whether there are the credentials of a user; without them only what is public is requested
 */
export function targetCalls(subjects: Subjects, hasCredentials: boolean): TargetCall[] {
  const reading = (DOCUMENTS[0]?.operations ?? []).filter(
    ({ method, path }) => method === "GET" && !/_token$/.test(path),
  );
  return reading.flatMap(({ operationId, path, parameters, responses, security }) => {
    const id = operationId as OperationId; // the document's own ids
    const isOpen = security.some((requirement) => Object.keys(requirement).length === 0);
    const fill = (known: Subjects): string | undefined => {
      const values: Record<string, unknown> = { price: "10.00", currency: "EUR", ...known };
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      if (names.some((name) => values[name] === undefined)) return undefined;
      return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
    };
    const own = isOpen || hasCredentials ? fill(subjects) : undefined;
    const as = hasCredentials ? "caller" : "anonymous";
    const calls: TargetCall[] = [{ id, status: 200, as, target: own }];
    if (/\{(username|release_id|listing_id|order_id)\}/.test(path) && responses.has(404)) {
      calls.push({ id, status: 404, as, target: isOpen || hasCredentials ? fill(NOTHING) : undefined });
    }
    const wrong = parameters.find(({ name, in: where }) => where === "query" && WRONG[name] !== undefined);
    if (wrong && responses.has(422)) {
      calls.push({ id, status: 422, as, target: own && `${own}?${wrong.name}=${WRONG[wrong.name]}` });
    }
    if (responses.has(401)) calls.push({ id, status: 401, as: "unknown", target: fill(subjects) ?? fill(NOTHING) });
    return calls;
  });
}
