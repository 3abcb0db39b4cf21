import { describe, expect, it } from "vitest";
import { Batch } from "./batch.ts";

describe("Batch", () => {
  it("reads together what is asked for while a read is under way, and never answers from a read that began before", async () => {
    const reads: string[][] = [];
    let state = 0;
    const batch = new Batch<string, number>(async (keys) => {
      reads.push([...keys]);
      const seen = state;
      await new Promise((resolve) => setImmediate(resolve));
      return new Map(keys.map((key) => [key, seen]));
    });
    const first = batch.load("a");
    // A read begins when what came in together has been looked at.
    await new Promise((resolve) => setImmediate(resolve));
    state = 1;
    const later = [batch.load("a"), batch.load("b"), batch.load("b")];
    expect(await first).toBe(0);
    expect(await Promise.all(later)).toEqual([1, 1, 1]);
    expect(reads).toEqual([["a"], ["a", "b"]]);
  });

  it("reads together what is asked for in one turn of the event loop", async () => {
    const reads: string[][] = [];
    const batch = new Batch<string, string>(async (keys) => {
      reads.push([...keys]);
      return new Map(keys.map((key) => [key, key]));
    });
    expect(await Promise.all([batch.load("a"), batch.load("b"), batch.load("a")])).toEqual(["a", "b", "a"]);
    expect(reads).toEqual([["a", "b"]]);
  });

  it("answers undefined for what does not exist", async () => {
    expect(await new Batch<string, number>(async () => new Map()).load("a")).toBeUndefined();
  });

  it("reports a failed read to every caller that waits, and reads on", async () => {
    let fails = true;
    const batch = new Batch<string, number>(async (keys) => {
      if (fails) throw new Error("gone");
      return new Map(keys.map((key) => [key, 1]));
    });
    await expect(Promise.all([batch.load("a"), batch.load("b")])).rejects.toThrow("gone");
    fails = false;
    expect(await batch.load("a")).toBe(1);
  });
});
