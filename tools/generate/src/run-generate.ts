import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { compareFiles, type Difference, findGeneratedFiles, writeFiles } from "./generated-files.ts";
import { SpecificationError } from "./specification.ts";

const USAGE = "usage: node src/main.ts [--check] [--root FOLDER]";

/** The streams that the command writes to. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/**
 * Writes every generated file, or with `--check` only says which of them are stale.
 *
 * @param args `--check`, and `--root FOLDER`: the repository to read and write. @default the one that this file is in
 * @returns the exit code
 */
export async function runGenerate(args: readonly string[], { out, error: printError }: Output): Promise<number> {
  const print = (line: string) => out(`${line}\n`);
  const fail = (lines: readonly string[]) => {
    printError(`${lines.join("\n")}\n`);
    return 1;
  };
  const flags = readFlags(args);
  if (typeof flags === "string") return fail([flags, USAGE]);
  const root = resolve(flags.root ?? resolve(import.meta.dirname, "../../.."));
  if (!existsSync(root)) return fail([`${root}: no such folder`]);
  try {
    const files = await generate(root);
    const differences = compareFiles(files, await findGeneratedFiles(root));
    const current = `${files.size} generated files are up to date`;
    if (flags.check) {
      if (differences.length === 0) print(current);
      return differences.length === 0 ? 0 : fail(differences.map(describe));
    }
    await writeFiles(root, files, differences);
    for (const { path, kind } of differences) {
      if (kind !== "foreign") print(`${kind === "extra" ? "removed" : "wrote"} ${path}`);
    }
    if (differences.length === 0) print(current);
    const foreign = differences.filter(({ kind }) => kind === "foreign");
    return foreign.length === 0 ? 0 : fail(foreign.map(describe));
  } catch (error) {
    if (error instanceof SpecificationError) return fail(error.problems);
    throw error;
  }
}

function readFlags(args: readonly string[]) {
  try {
    const options = { check: { type: "boolean" }, root: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const PROBLEMS = {
  missing: "is missing: run `pnpm generate`",
  different: "is not what its sources say: run `pnpm generate`",
  extra: "is no longer generated: run `pnpm generate`",
  foreign: "is not generated: move it out of the generated folder",
};

/** One line: the file's name, what is wrong with it, and what corrects it. */
function describe({ path, kind }: Difference): string {
  return `${path} ${PROBLEMS[kind]}`;
}
