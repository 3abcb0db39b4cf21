import { expect, it } from "vitest";
import { BoundedMemory } from "./bounded-memory.ts";

it("remembers a value", () => {
  const memory = new BoundedMemory<number>();
  memory.set("a", 1);
  expect(memory.get("a")).toBe(1);
  expect(memory.get("b")).toBeUndefined();
});

it("does not remember what has a key of a length that no name has", () => {
  const memory = new BoundedMemory<number>();
  memory.set("a".repeat(10_000), 1);
  expect(memory.count).toBe(0);
});

it("holds a bounded number of values, however many keys are asked for", () => {
  const memory = new BoundedMemory<number>();
  for (let key = 0; key < 5000; key += 1) memory.set(String(key), key);
  expect(memory.count).toBeLessThanOrEqual(1000);
  expect(memory.get("4999")).toBe(4999);
});
