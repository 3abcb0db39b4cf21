import { Refusal } from "./refusal.ts";

/** Which answer the caller asks for. */
export interface Preferences {
  /** A status, as it was written. */
  code: string | undefined;
  /** The name of an example. */
  example: string | undefined;
  /** Whether to make the body up from the schema. */
  dynamic: boolean;
}

const PREFERENCE = /([\w-]+)(?:=(?:"([^"]*)"|([^\s,;]*)))?/g;

/**
 * Reads `Prefer: code=404, example=ListingNotFound` (RFC 7240; commas, semicolons and spaces all separate) and
 * `?__code=404&__example=ListingNotFound`, and the same with `dynamic`. The header wins. Other preferences are ignored.
 *
 * @throws Refusal 400 for a `dynamic` that is neither true nor false
 */
export function readPreferences(prefer: string | undefined, query: URLSearchParams): Preferences {
  const preferred = new Map<string, string>();
  for (const name of ["code", "example", "dynamic"]) {
    const value = query.get(`__${name}`);
    if (value !== null) preferred.set(name, value);
  }
  for (const [, name = "", quoted, plain] of (prefer ?? "").matchAll(PREFERENCE)) {
    preferred.set(name.toLowerCase(), quoted ?? plain ?? "");
  }
  const dynamic = preferred.get("dynamic") ?? "false";
  if (!["true", "false", ""].includes(dynamic)) throw new Refusal(400, "Invalid dynamic: expected true or false.");
  return {
    code: preferred.get("code") || undefined,
    example: preferred.get("example") || undefined,
    dynamic: dynamic !== "false",
  };
}
