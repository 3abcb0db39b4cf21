import { sha256 } from "@noble/hashes/sha2";
import { createView } from "@noble/hashes/utils";

/**
 * The id of an artist or a label. The catalog knows them by name alone, so the id is made of the name: the same for all of
 * their releases, and the same at all times. From 1 to 2^31 - 1.
 */
export function catalogId(kind: "artist" | "label", name: string): number {
  const digest = sha256(new TextEncoder().encode(`${kind} ${name}`));
  return 1 + (createView(digest).getUint32(0) % 0x7fffffff);
}
