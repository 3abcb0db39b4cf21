/** An amount of money in ten-thousandths: prices have four decimals at most. Whole numbers are exact. */
export type Amount = bigint;

const PLACES = 4;

/** Reads decimal text, rounding half up what is finer. The sign is dropped, as the marketplace drops a price's. */
export function readAmount(text: string, decimals = PLACES): Amount {
  const [, whole = "0", fraction = ""] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = fraction.padEnd(decimals + 1, "0");
  const kept = BigInt(whole + digits.slice(0, decimals)) + (Number(digits[decimals]) >= 5 ? 1n : 0n);
  return kept * 10n ** BigInt(PLACES - decimals);
}

/** The JSON number an answer shows. */
export function toNumber(amount: Amount): number {
  const digits = String(amount).padStart(PLACES + 1, "0");
  return Number(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}

/** An amount rounded half up to whole cents, which is how money moves. */
export const toCents = (amount: Amount): Amount => ((amount + 50n) / 100n) * 100n;

/** 9 % of an amount, rounded up to the cent. */
export const feeOn = (amount: Amount): Amount => ((amount * 9n + 9_999n) / 10_000n) * 100n;
