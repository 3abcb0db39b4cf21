import { randomInt } from "node:crypto";
import { crc32 } from "./crc32.ts";

/** What a credential is for, and how those who find one can tell. */
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

/** Makes a new credential: prefix, 30 random letters and digits, and a checksum of both in six more. */
export function newToken(kind: TokenKind): string {
  const random = Array.from({ length: RANDOM_DIGITS }, () => DIGITS[randomInt(DIGITS.length)]).join("");
  const text = `${PREFIX[kind]}${random}`;
  return `${text}${checksum(text)}`;
}

/** Whether a text is a credential made here: for tools that look for leaked ones without asking the server. */
export function looksLikeToken(text: string): boolean {
  const [, prefix] = /^([a-z]+_[a-z]{2}_)[0-9A-Za-z]{36}$/.exec(text) ?? [];
  if (!Object.values(PREFIX).some((known) => known === prefix)) return false;
  return checksum(text.slice(0, -CHECKSUM_DIGITS)) === text.slice(-CHECKSUM_DIGITS);
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let place = 0; place < CHECKSUM_DIGITS; place += 1) {
    digits = `${DIGITS[rest % DIGITS.length]}${digits}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}
