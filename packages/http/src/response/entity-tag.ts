/**
 * Whether a caller has an answer already: `If-None-Match` names its tag, or any (`*`). Tags are compared weakly, as the
 * header asks (RFC 9110, 13.1.2).
 *
 * @param etag with its quotes
 */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
