import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { format } from "node:util";
import { root } from "../repository.ts";
import type { CodeBlock } from "./code-blocks.ts";
import { writeGo } from "./run-go.ts";
import { writePython } from "./run-python.ts";
import { runShell, typeErrors, writePrograms } from "./run-sample.ts";
import type { SiteSample } from "./site-samples.ts";

export type Sample = CodeBlock | SiteSample;

/** The samples that are programs, by their language. Every other one is of a shell. */
export interface SamplePrograms {
  typescript: readonly Sample[];
  python: readonly Sample[];
  go: readonly Sample[];
}

/** Samples that can be run. */
export interface PreparedSamples {
  /** Runs one, and gives what it printed. */
  print(sample: Sample): Promise<string>;
  /** Whether there is no toolchain for a sample, which has been said then. */
  isNotRun(sample: Sample): boolean;
  /** What the compiler of TypeScript, mypy and gofmt say of them: nothing, where all of them are right. */
  problems: { typescript(): Promise<string>; python(): Promise<string>; go(): Promise<string> };
  close(): Promise<void>;
}

/**
 * Writes samples where they find the packages that they import, and compiles what has to be.
 *
 * @param toTheTest the source of a sample, with the address of a server of the test instead of those on the page
 */
export async function prepareSamples(
  { typescript, python, go }: SamplePrograms,
  toTheTest: (sample: Sample) => string,
): Promise<PreparedSamples> {
  // Where packages can be resolved from, and no other test looks for sources.
  const reports = join(root, "tools/checks/reports");
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, "samples-"));
  const programs = typescript.map((sample) => ({ source: toTheTest(sample), hasJsx: sample.language === "tsx" }));
  const files = await writePrograms(folder, programs);
  const inPython = await writePython(folder, python.map(toTheTest));
  const inGo = await writeGo(join(folder, "go"), go.map(toTheTest));
  return {
    print(sample) {
      if (inPython && python.includes(sample)) return inPython.run(python.indexOf(sample));
      if (inGo && go.includes(sample)) return inGo.run(go.indexOf(sample));
      const program = files[typescript.indexOf(sample)];
      return program === undefined ? runShell(toTheTest(sample), folder) : runProgram(program);
    },
    isNotRun: (sample) => (!inPython && python.includes(sample)) || (!inGo && go.includes(sample)),
    problems: {
      typescript: () => typeErrors(folder),
      python: async () => (await inPython?.typeErrors()) ?? "",
      go: async () => (await inGo?.unformatted()) ?? "",
    },
    async close() {
      await inPython?.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs a module in this process. */
async function runProgram(file: string): Promise<string> {
  const { log } = console;
  let printed = "";
  console.log = (...words: unknown[]) => {
    printed += `${format(...words)}\n`;
  };
  try {
    await import(file);
    return printed;
  } finally {
    console.log = log;
  }
}
