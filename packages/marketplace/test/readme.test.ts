import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";

it("the README's example runs as it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const promised = /\/\/ (.+)$/m.exec(code)?.[1];
  const folder = await mkdtemp(join(import.meta.dirname, "readme-"));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    const file = join(folder, "example.ts");
    await writeFile(file, code.replace('"@runout/marketplace"', '"../../src/index.ts"'));
    await import(file);
    expect(log.mock.calls.map((words) => words.join(" "))).toEqual([promised]);
  } finally {
    log.mockRestore();
    await rm(folder, { recursive: true });
  }
});
