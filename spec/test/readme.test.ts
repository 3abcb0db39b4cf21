import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const readme = await readFile(join(folder, "README.md"), "utf8");

function block(language: string): string {
  const text = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme)?.[1];
  if (text === undefined) throw new Error(`README.md has no ${language} block`);
  return text;
}

test("the README's example prints what the README says", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@runout/source", "--input-type=module-typescript", "--eval", block("ts")],
    { cwd: folder },
  );
  expect(stdout).toBe(block("text"));
});

test("the README's script names exist", async () => {
  const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const named = [...readme.matchAll(/--filter @runout\/spec (\w+)/g)].map(([, name]) => name);
  expect(named).not.toEqual([]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});
