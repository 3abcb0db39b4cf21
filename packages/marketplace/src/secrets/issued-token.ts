import { randomBytes } from "@noble/hashes/utils";
import { utf8 } from "./encoding.ts";

/** What a credential is for, and the prefix by which it is recognized. */
const PREFIX = {
  personal: "runout_pt_",
  request: "runout_rt_",
  access: "runout_at_",
  "consumer key": "runout_ck_",
  "consumer secret": "runout_cs_",
} as const;

export type TokenKind = keyof typeof PREFIX;

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 30 digits of base 62 are more than 178 random bits. */
const RANDOM_DIGITS = 30;
const CHECKSUM_DIGITS = 6;

/**
 * Makes a new credential: prefix, 30 random letters and digits, and a checksum of both in six more, for
 * tools that look for leaked ones without asking the server: their CRC-32 in base 62.
 */
export function newToken(kind: TokenKind): string {
  const text = `${PREFIX[kind]}${randomText(DIGITS, RANDOM_DIGITS)}`;
  return `${text}${checksum(text)}`;
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let digit = 0; digit < CHECKSUM_DIGITS; digit += 1) {
    digits = `${DIGITS[rest % DIGITS.length]}${digits}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}

/** The polynomial of IEEE 802.3, lowest bit first. */
const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of a text in UTF-8, as in zip and PNG, from 0 to 2^32 - 1. Node has one of its own only since 20.15. */
function crc32(text: string): number {
  let sum = 0xffffffff;
  for (const byte of utf8(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  }
  return ~sum >>> 0;
}

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
