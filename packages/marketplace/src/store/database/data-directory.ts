import { existsSync } from "node:fs";
import { access, constants, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DirectoryLock, lockDirectory } from "./directory-lock.ts";
import { readTar } from "./tar-archive.ts";

export interface DataDirectory {
  /** Where PostgreSQL's own files are. */
  cluster: string;
  lock: DirectoryLock;
}

/** The PostgreSQL that the pinned PGlite is built from. Another major version cannot read its files. */
const POSTGRES_VERSION = "18";

/**
 * Makes a directory ready to hold a database, and keeps other processes out until the lock is released. In it lie `cluster/`,
 * PostgreSQL's files, and `lock`. Missing parents are created.
 *
 * @param archive gives the database to begin with, as a tar archive; called only when the directory holds none.
 * @throws {Error} naming the directory and what is wrong with it.
 */
export async function openDataDirectory(path: string, archive: () => Promise<Blob>): Promise<DataDirectory> {
  const directory = await makeDirectory(path);
  const lock = await lockDirectory(directory);
  try {
    const cluster = join(directory, "cluster");
    if (!existsSync(cluster)) await createCluster(cluster, await archive());
    await checkVersion(cluster);
    return { cluster, lock };
  } catch (error) {
    await lock.release();
    throw explain(path, error);
  }
}

async function makeDirectory(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    // Two spellings of one directory must meet at one lock.
    return await realpath(path);
  } catch (error) {
    throw explain(path, error);
  }
}

/** Unpacks beside the final place and renames at the end, so an interruption leaves nothing that looks like a database. */
async function createCluster(cluster: string, archive: Blob): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const paths = [unfinished];
  for (const { path, content } of readTar(new Uint8Array(await archive.arrayBuffer()))) {
    const target = join(unfinished, path);
    paths.push(target);
    if (content === undefined) {
      await mkdir(target, { mode: 0o700 });
      continue;
    }
    const file = await open(target, "w", 0o600);
    if (content.length > 0) await file.write(content);
    await file.close();
  }
  await makeDurable(paths);
  await rename(unfinished, cluster);
  await makeDurable([dirname(cluster)]);
}

/** Several at a time, because a disk makes many files durable in about the time of one. */
async function makeDurable(paths: readonly string[]): Promise<void> {
  const queue = paths.values();
  const worker = async () => {
    for (const path of queue) {
      const handle = await open(path, process.platform === "win32" ? "r+" : "r").catch((error) => {
        if (process.platform === "win32" && error.code === "EISDIR") return undefined;
        throw error;
      });
      await handle?.sync();
      await handle?.close();
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

async function checkVersion(cluster: string): Promise<void> {
  const version = (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  if (version === POSTGRES_VERSION) return;
  throw new Error(`it was made by PostgreSQL ${version}, and this version reads PostgreSQL ${POSTGRES_VERSION}`);
}

function explain(path: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reason =
    code === "EEXIST" || code === "ENOTDIR"
      ? "there is a file in its place; name a directory"
      : code === "EACCES" || code === "EPERM" || code === "EROFS"
        ? "this user may not write there; change its owner or name another directory"
        : code === "ENOSPC"
          ? "the disk is full"
          : error instanceof Error
            ? error.message
            : String(error);
  return new Error(`cannot use the data directory ${path}: ${reason}`, { cause: error });
}
