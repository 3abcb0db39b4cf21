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
