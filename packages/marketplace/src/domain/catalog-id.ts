import { createHash } from "node:crypto";

/**
 * The id of an artist or a label. The catalog knows them by name alone, so the id is made of the name: the same for all of
 * their releases, and the same at all times. From 1 to 2^31 - 1.
 */
export function catalogId(kind: "artist" | "label", name: string): number {
  const digest = createHash("sha256").update(`${kind} ${name}`).digest();
  return 1 + (digest.readUInt32BE() % 0x7fffffff);
}
