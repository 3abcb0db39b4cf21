const KEY_BYTES = 32;

/** Reads `SECRETS_KEY`: 32 bytes in base64. */
export function parseSecretsKey(text: string): Buffer | undefined {
  const key = Buffer.from(text, "base64");
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  return isBase64 && key.length === KEY_BYTES ? key : undefined;
}
