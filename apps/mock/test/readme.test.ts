import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");

test("the README's example prints what the README says", async () => {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, printed = ""] = /It prints:\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  expect(example).toContain("startMock");
  const flags = ["--conditions=@runout/source", "--input-type=module-typescript", "--eval", example];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: folder });
  expect(stdout).toBe(printed);
});
