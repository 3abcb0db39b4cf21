import { encodeArray } from "./array-text.ts";

/** A value in PostgreSQL's text form. Both drivers get the same text, so neither applies rules of its own. */
export function encodeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return encodeArray(value, encodeValue);
  if (value instanceof Uint8Array)
    return `\\x${Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  if (typeof value === "object") return JSON.stringify(value);
  throw new TypeError(`a ${typeof value} cannot be sent to the database`);
}
