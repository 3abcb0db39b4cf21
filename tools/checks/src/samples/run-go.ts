import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readText, root } from "../repository.ts";

const execute = promisify(execFile);

/** Programs in Go that can be run. */
export interface GoPrograms {
  /** Runs one, and gives what it prints. */
  run(index: number): Promise<string>;
  /** The files that gofmt would write otherwise: none, where all of them are right. */
  unformatted(): Promise<string>;
}

/**
 * Compiles programs, all of them into one, because each is linked for a second otherwise.
 *
 * @returns undefined where there is no Go and none is demanded, as CI does
 * @throws Error with what the compiler or `go vet` says of them
 */
export async function writeGo(folder: string, programs: readonly string[]): Promise<GoPrograms | undefined> {
  const [, module = "", version = ""] = /^module (\S+)\n+go (\S+)$/m.exec(readText("packages/go/go.mod")) ?? [];
  const lines = [
    "module samples",
    `go ${version}`,
    `require ${module} v0.0.0`,
    `replace ${module} => ${join(root, "packages/go")}`,
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "go.mod"), `${lines.join("\n\n")}\n`);
  const settings = { cwd: folder, env: { ...process.env, GOFLAGS: "-mod=mod" } };
  try {
    // A Go that is older than go.mod asks for says so.
    await execute("go", ["list", "-m"], settings);
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: the samples in Go. ${String(error)}\n`);
    return undefined;
  }
  for (const [index, program] of programs.entries()) {
    await mkdir(join(folder, `sample${index}`));
    const source = program
      .replace(/^package main$/m, `package sample${index}`)
      .replace(/^func main\(\)/m, "func Main()");
    await writeFile(join(folder, `sample${index}/sample.go`), `${source}\n`);
  }
  const numbers = programs.map((_, index) => index);
  const main = [
    "package main",
    `import (\n\t"os"\n${numbers.map((index) => `\t"samples/sample${index}"\n`).join("")})`,
    `func main() {\n\tswitch os.Args[1] {\n${numbers.map((index) => `\tcase "${index}":\n\t\tsample${index}.Main()\n`).join("")}\t}\n}`,
  ];
  await writeFile(join(folder, "main.go"), `${main.join("\n\n")}\n`);
  await execute("go", ["vet", "./..."], settings);
  await execute("go", ["build", "-o", "samples", "."], settings);
  return {
    async run(index) {
      const { stdout } = await execute(join(folder, "samples"), [String(index)]);
      return stdout;
    },
    async unformatted() {
      const { stdout } = await execute("gofmt", ["-l", ...programs.map((_, index) => join(folder, `sample${index}`))]);
      return stdout;
    },
  };
}
