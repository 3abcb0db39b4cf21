import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const OUTPUT_BYTES = 64 * 1024 ** 2;

/** Runs git in a folder, and returns what it prints. */
export async function git(root: string, ...options: string[]): Promise<string> {
  const { stdout } = await run("git", options, { cwd: root, maxBuffer: OUTPUT_BYTES });
  return stdout;
}

/**
 * The commit that made the last release: the newest one that touched the released bundles.
 *
 * @throws Error in a shallow clone, where that cannot be known, and where no commit has them
 */
export async function releaseCommit(root: string, bundles: readonly string[]): Promise<string> {
  if ((await git(root, "rev-parse", "--is-shallow-repository")).trim() === "true") {
    throw new Error("This clone is shallow, so the last release cannot be found in it: clone with the whole history.");
  }
  const commit = (await git(root, "log", "-1", "--format=%H", "--", ...bundles)).trim();
  if (commit === "") throw new Error(`No commit has ${bundles.join(" or ")}, so there is no release to compare with.`);
  return commit;
}
