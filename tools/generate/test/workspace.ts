import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runGenerate } from "../src/run-generate.ts";

const fixture = join(import.meta.dirname, "fixtures/spec");

/** A copy of the fixture specification in a folder of its own. */
export interface Workspace {
  readonly root: string;
  /** Runs the command on the copy, in this process. */
  run(...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  read(path: string): Promise<string>;
  /** Replaces text in a file, and fails when the file does not hold it. */
  replace(path: string, from: string, to: string): Promise<void>;
}

/**
 * @param atEnd registers the removal; the test's own end by default, `afterAll` for a copy that several tests read
 * @param source the specification to copy; the fixture by default
 */
export async function createWorkspace(
  atEnd: (remove: () => Promise<void>) => void = onTestFinished,
  source: string = fixture,
): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), "generate-test-"));
  atEnd(() => rm(root, { recursive: true, force: true }));
  await cp(source, join(root, "spec"), { recursive: true });
  const read = (path: string) => readFile(join(root, path), "utf8");
  return {
    root,
    read,
    run: async (...flags) => {
      const written = { stdout: "", stderr: "" };
      const code = await runGenerate(["--root", root, ...flags], {
        out: (text) => {
          written.stdout += text;
        },
        error: (text) => {
          written.stderr += text;
        },
      });
      return { code, ...written };
    },
    replace: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      await writeFile(join(root, path), text.replace(from, to));
    },
  };
}
