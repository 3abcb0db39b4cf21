import { crc32 as crc32OfNode } from "node:zlib";
import { expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

it("is the CRC-32 that Node computes", () => {
  expect(crc32("123456789")).toBe(0xcbf43926);
  for (const text of ["", "a", "runout_pt_0", "\u{1f600} ü", "\0".repeat(40), "x".repeat(5000)]) {
    expect(crc32(text), text.slice(0, 20)).toBe(crc32OfNode(text));
  }
});
