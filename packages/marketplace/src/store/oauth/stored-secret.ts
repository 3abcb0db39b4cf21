import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { utf8 } from "../../secrets/encoding.ts";
import type { SecretKeys } from "../../secrets/secret-keys.ts";

const PUBLIC = "public:";

/** The demo's secrets are printed in the documentation: they are stored as they are, and hold under every key. */
export const publicSecret = (secret: string): string => `${PUBLIC}${secret}`;

/** The secret that a column holds, be it encrypted or the demo's; undefined where it was encrypted under another key. */
export function openSecret(keys: SecretKeys, stored: string): string | undefined {
  if (stored.startsWith(PUBLIC)) return stored.slice(PUBLIC.length);
  try {
    return keys.open(stored);
  } catch {
    return undefined;
  }
}

/** How a token of the demo is found: by a digest without a key. */
export const publicHash = (token: string): string => bytesToHex(sha256(utf8(token)));

/** What a token may be stored as: under this marketplace's key, or as one of the demo's. */
export const hashesOf = (keys: SecretKeys, token: string): readonly [string, string] => [
  keys.hash(token),
  publicHash(token),
];
