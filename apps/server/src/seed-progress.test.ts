import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { showSeedProgress } from "./seed-progress.ts";

function shown(isTTY: boolean, steps: readonly number[]): string {
  const output = Object.assign(new PassThrough(), { isTTY });
  const progress = showSeedProgress(output);
  for (const step of steps) progress(step);
  return String(output.read() ?? "");
}

describe("the progress of a seed", () => {
  it("fills a bar in place on a terminal", () => {
    expect(shown(true, [0.5, 1])).toBe(
      `\rseeding [${"#".repeat(15)}${"-".repeat(15)}]  50 %\rseeding [${"#".repeat(30)}] 100 %\n`,
    );
  });

  it("is a line for every tenth elsewhere", () => {
    expect(shown(false, [0.01, 0.11, 0.12, 0.3, 1]).trim().split("\n")).toHaveLength(3);
  });
});
