import { access, constants, mkdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a directory that this process may write, with its missing parents, unless it is there.
 *
 * @returns its one path without links
 * @throws {Error} naming the directory and what is wrong with it
 */
export async function makeDirectory(path: string): Promise<string> {
  try {
    await makeWithParents(path);
    if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    // Two spellings of one directory must meet at one lock.
    return await realpath(path);
  } catch (error) {
    throw explain(path, error);
  }
}

/** Node's own `recursive` never ends where a file system has the parent and still says that it is missing, as `/proc` does. */
async function makeWithParents(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path || (await isThere(parent))) throw error;
    await makeWithParents(parent);
    await mkdir(path).catch((again: unknown) => {
      // Another process may have come first.
      if (codeOf(again) !== "EEXIST") throw again;
    });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const NOT_WRITABLE = "this user may not write there; change its owner or name another directory";
const NOT_DIRECTORY = "there is a file in its place; name a directory";
const reasons: Record<string, string> = {
  EEXIST: NOT_DIRECTORY,
  ENOTDIR: NOT_DIRECTORY,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EROFS: "its file system is read-only; mount it for writing or name another directory",
  ENOENT: "its file system takes no new directories; name another directory",
  ENAMETOOLONG: "its name is longer than its file system takes; name another directory",
  ELOOP: "it is a link that leads back to itself; name another directory",
  ENOSPC: "the disk is full; make space, about 64 MB for a new database, or name a directory on another disk",
};

/** An error that names the directory, what is wrong with it, and the remedy where one is known. */
export function explain(path: string, error: unknown): Error {
  const code = codeOf(error);
  const known = typeof code === "string" ? reasons[code] : undefined;
  const reason = known ?? (error instanceof Error ? error.message : String(error));
  return new Error(`cannot use the data directory ${path}: ${reason}`, { cause: error });
}
