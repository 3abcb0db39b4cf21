import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareFiles, type Difference } from "./compare-files.ts";
import { findGeneratedFiles } from "./find-generated-files.ts";
import { generate } from "./generate.ts";
import { SpecificationError } from "./specification-error.ts";
import { writeFiles } from "./write-files.ts";

const usage = "usage: node src/main.ts [--check] [--root FOLDER]";

process.exitCode = await main();

/** Writes every generated file, or with `--check` only says which of them are stale. Returns the exit code. */
async function main(): Promise<number> {
  const flags = readFlags();
  if (typeof flags === "string") return fail([flags, usage]);
  const root = resolve(flags.root ?? resolve(import.meta.dirname, "../../.."));
  if (!existsSync(root)) return fail([`${root}: no such folder`]);
  try {
    const files = await generate(root);
    const differences = compareFiles(files, await findGeneratedFiles(root));
    if (flags.check) return report(differences, files.size);
    await writeFiles(root, files, differences);
    for (const { path, kind } of differences) {
      if (kind !== "foreign") print(`${kind === "extra" ? "removed" : "wrote"} ${path}`);
    }
    if (differences.length === 0) print(`${files.size} generated files are up to date`);
    return report(differences.filter(({ kind }) => kind === "foreign"));
  } catch (error) {
    if (error instanceof SpecificationError) return fail(error.problems);
    throw error;
  }
}

function readFlags() {
  try {
    const options = { check: { type: "boolean" }, root: { type: "string" } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One line per file: its name, what is wrong with it, and what mends it. */
function report(differences: readonly Difference[], size?: number): number {
  if (differences.length === 0) {
    if (size !== undefined) print(`${size} generated files are up to date`);
    return 0;
  }
  const explained = {
    missing: "is missing: run `pnpm generate`",
    different: "is not what its sources say: run `pnpm generate`",
    extra: "is no longer generated: run `pnpm generate`",
    foreign: "is not generated: move it out of the generated folder",
  };
  return fail(differences.map(({ path, kind }) => `${path} ${explained[kind]}`));
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
