import { splitName } from "../model/api-model.ts";
import { SpecificationError } from "../specification.ts";

/** Words that cannot be names; `match`, `type` and `case` can. */
const KEYWORDS = new Set([
  ...["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del"],
  ...["elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal"],
  ...["not", "or", "pass", "raise", "return", "try", "while", "with", "yield"],
]);

export const isKeyword = (name: string): boolean => KEYWORDS.has(name);

/** `getFee` as `get_fee`. */
export const functionName = (name: string): string => splitName(name).join("_");

/** `NearMint` as `NEAR_MINT`. */
export const constantName = (name: string): string => splitName(name).join("_").toUpperCase();

/** The list of `getInventory` or `listOrders` as an iteration: `iter_inventory`, `iter_orders`. */
export const iterationName = (name: string): string => ["iter", ...splitName(name).slice(1)].join("_");

/**
 * A key of the wire as a name. It stays as it is, but a keyword gets an underscore.
 *
 * @throws SpecificationError for a key that the runtime could not find again, or that has a meaning there
 */
export function fieldName(key: string, location: string): string {
  if (!/^[a-z][a-z0-9_]*[a-z0-9]$/.test(key) || RESERVED.has(key)) {
    throw new SpecificationError([`${location} has the key ${key}, which cannot be a name in Python`]);
  }
  return isKeyword(key) ? `${key}_` : key;
}

/** What answers and calls have besides the contract's keys. */
const RESERVED = new Set([
  ...["raw", "from_raw", "self", "options"],
  ...["timeout", "total_timeout", "retries", "extra_query", "extra_headers"],
]);
