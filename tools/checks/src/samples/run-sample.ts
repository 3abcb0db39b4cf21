import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Runs commands in a POSIX shell, in a folder, as a reader who pasted them would, and gives what they print. */
export async function runShell(commands: string, folder: string): Promise<string> {
  // A sample that reads standard input must not wait for it.
  const { stdout } = await promisify(execFile)("sh", ["-ec", `exec </dev/null\n${commands}`], { cwd: folder });
  return stdout;
}

/** A program in TypeScript, or in TypeScript with JSX. */
export interface SampleProgram {
  readonly source: string;
  readonly hasJsx: boolean;
}

/** Writes programs into a folder, each as a module of its own, and gives their files. */
export async function writePrograms(folder: string, programs: readonly SampleProgram[]): Promise<string[]> {
  const options = {
    extends: "../../../../tsconfig.base.json",
    compilerOptions: { noEmit: true, lib: ["ES2023", "DOM", "DOM.Iterable"], types: ["node"], jsx: "react-jsx" },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
  return Promise.all(
    programs.map(async ({ source, hasJsx }, index) => {
      const file = join(folder, `${index}.${hasJsx ? "tsx" : "ts"}`);
      await writeFile(file, `${source}\nexport {};\n`);
      return file;
    }),
  );
}

/** What the compiler says of the programs in a folder: nothing, where all of them are right. */
export async function typeErrors(folder: string): Promise<string> {
  const compiled = await promisify(execFile)("tsc", ["--project", folder]).catch((error: unknown) => {
    // The compiler ends with another code than 0 where it found something.
    if (error instanceof Error && "stdout" in error) return error as Error & { stdout: string };
    throw error;
  });
  return compiled.stdout;
}
