import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unsupportedCalls } from "../src/unsupported-calls.ts";

it("finds imports, methods and properties that came later", async () => {
  const folder = await mkdtemp(join(tmpdir(), "runout-calls-"));
  try {
    const program =
      'import { crc32 } from "node:zlib";\ncrc32("a");\nURL.parse("b");\nimport.meta.dirname;\nURL.canParse("c");\n';
    await writeFile(join(folder, "program.js"), program);
    const lines = (found: string[]) => found.map((one) => /^program\.js:(\d+) /.exec(one)?.[1]);
    expect(lines(await unsupportedCalls(folder, ["program.js"], ">=20.10.0"))).toEqual(["1", "3", "4"]);
    expect(lines(await unsupportedCalls(folder, ["program.js"], ">=22.2.0"))).toEqual(["3"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
