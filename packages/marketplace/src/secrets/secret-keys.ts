import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

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
export function secretKeys(masterKey: Buffer): SecretKeys {
  if (masterKey.length !== 32) throw new RangeError(`the secrets key has ${masterKey.length} bytes instead of 32`);
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", masterKey, "", `runout ${purpose}`, 32));
  const [hashKey, sealKey] = [derive("hash"), derive("seal")];
  return {
    hash: (secret) => createHmac("sha256", hashKey).update(secret).digest("hex"),
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", sealKey, nonce).setAAD(Buffer.from(VERSION));
      const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return `${VERSION}:${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url")}`;
    },
    open(sealed) {
      const [version, encoded = ""] = sealed.split(":");
      const bytes = Buffer.from(encoded, "base64url");
      if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error("this is no sealed secret");
      const decipher = createDecipheriv("aes-256-gcm", sealKey, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      }).setAAD(Buffer.from(VERSION));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
