import { expect, it } from "vitest";
import { createNonceMemory } from "./nonces.ts";

const at = (second: number) => new Date(second * 1000);

it("takes no request twice, however many there were in between", async () => {
  const nonces = createNonceMemory(at(0), 100);
  const requests = Array.from({ length: 1000 }, (_, n) => [`request ${n}`, at(1000 + n)] as const);
  for (const [digest, expires] of requests) expect(await nonces.record(digest, expires)).toBe(true);
  for (const [digest, expires] of requests) expect(await nonces.record(digest, expires)).toBe(false);
});

it("takes what expires later than all that it deleted", async () => {
  const nonces = createNonceMemory(at(0), 100);
  for (let n = 0; n < 500; n += 1) await nonces.record(`request ${n}`, at(1000 + n));
  expect(await nonces.record("late", at(1000))).toBe(false);
  expect(await nonces.record("new", at(1500))).toBe(true);
});
