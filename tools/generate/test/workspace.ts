import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const fixture = join(import.meta.dirname, "fixtures/spec");
const command = join(import.meta.dirname, "../src/main.ts");

/** A copy of the fixture specification in a folder of its own. */
export interface Workspace {
  readonly root: string;
  /** Runs the real command on the copy. */
  run(...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  read(path: string): Promise<string>;
  /** Replaces text in a file, and fails when the file does not hold it. */
  replace(path: string, from: string, to: string): Promise<void>;
}

/** @param atEnd registers the removal; the test's own end by default, `afterAll` for a copy that several tests read */
export async function createWorkspace(
  atEnd: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), "generate-test-"));
  atEnd(() => rm(root, { recursive: true, force: true }));
  await cp(fixture, join(root, "spec"), { recursive: true });
  const read = (path: string) => readFile(join(root, path), "utf8");
  return {
    root,
    read,
    run: (...flags) =>
      new Promise((resolve) => {
        const child = execFile(process.execPath, [command, "--root", root, ...flags], (_error, stdout, stderr) => {
          resolve({ code: child.exitCode ?? -1, stdout, stderr });
        });
      }),
    replace: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      await writeFile(join(root, path), text.replace(from, to));
    },
  };
}
