import { randomBytes } from "@noble/hashes/utils";

/**
 * A text of letters drawn at random, each as likely as the others.
 *
 * @param letters at most 256, each once
 */
export function randomText(letters: string, length: number): string {
  // Bytes above the last multiple would make the first letters likelier.
  const limit = 256 - (256 % letters.length);
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length - text.length)) if (byte < limit) text += letters[byte % letters.length];
  }
  return text;
}
