/**
 * The words of a name as the documents write it, in lower case: `getFeeInCurrency`, `last_activity`, `DHLGermany` and `PostNL` are each
 * two or more. Emitters join them as their languages do.
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[ _-]+/)
    .map((word) => word.toLowerCase());
}
