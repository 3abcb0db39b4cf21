/** An answer that its handler has rendered already, with the entity tag of what it shows (RFC 9110, 8.8.3). */
export interface Rendered {
  /** JSON, UTF-8. */
  readonly bytes: Uint8Array;
  /** With its quotes. */
  readonly etag: string;
}

/** Whether a handler's result is rendered already. */
export function isRendered(result: unknown): result is Rendered {
  const { bytes, etag } = Object(result) as Partial<Rendered>; // read as unknown parts, and checked here
  return bytes instanceof Uint8Array && typeof etag === "string";
}

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
