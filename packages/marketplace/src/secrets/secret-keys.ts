import { gcm } from "@noble/ciphers/aes";
import { hkdf } from "@noble/hashes/hkdf";
import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, concatBytes, randomBytes } from "@noble/hashes/utils";
import { fromBase64Url, toBase64Url, utf8 } from "./encoding.ts";

/** What a marketplace does with secrets before they are stored. */
export interface SecretKeys {
  /** A keyed hash, to find a token by: HMAC-SHA256, in hexadecimal digits. */
  hash(secret: string): string;
  /** Encrypts a secret that is needed again: AES-256-GCM with a random nonce of 96 bits. */
  seal(plain: string): string;
  /** @throws Error where the text was not sealed under this key, or was changed */
  open(sealed: string): string;
}

const VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Derives the keys for hashing and for encryption from one master key of 32 bytes (HKDF, RFC 5869). */
export function secretKeys(masterKey: Uint8Array): SecretKeys {
  if (masterKey.length !== 32) throw new RangeError(`the secrets key has ${masterKey.length} bytes instead of 32`);
  const derive = (purpose: string) => hkdf(sha256, masterKey, new Uint8Array(), `runout ${purpose}`, 32);
  const sealKey = derive("seal");
  // Begun once: what comes before the text is the same for each.
  const hashing = hmac.create(sha256, derive("hash"));
  const cipherWith = (nonce: Uint8Array) => gcm(sealKey, nonce, utf8(VERSION));
  return {
    hash: (secret) => bytesToHex(hashing.clone().update(utf8(secret)).digest()),
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const sealed = cipherWith(nonce).encrypt(utf8(plain));
      const [text, tag] = [sealed.subarray(0, -TAG_BYTES), sealed.subarray(-TAG_BYTES)];
      return `${VERSION}:${toBase64Url(concatBytes(nonce, tag, text))}`;
    },
    open(sealed) {
      const [version, encoded = ""] = sealed.split(":");
      const bytes = fromBase64Url(encoded);
      if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error("this is no sealed secret");
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return new TextDecoder().decode(cipherWith(bytes.subarray(0, NONCE_BYTES)).decrypt(concatBytes(text, tag)));
    },
  };
}

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
