import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DirectoryLock, lockDirectory } from "./directory-lock.ts";
import { explain, makeDirectory } from "./make-directory.ts";
import { readTar } from "./tar-archive.ts";

export interface DataDirectory {
  /** Where PostgreSQL's own files are. */
  cluster: string;
  lock: DirectoryLock;
  /** When this process took over what others had written there; undefined for a directory that is new. */
  takenOver: Date | undefined;
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
    const takenOver = existsSync(cluster) ? new Date() : undefined;
    if (takenOver === undefined) await createCluster(cluster, await archive());
    await checkVersion(cluster);
    return { cluster, lock, takenOver };
  } catch (error) {
    await lock.release();
    throw explain(path, error);
  }
}

/** Bytes that this user may still write where a path is. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

/** Unpacks beside the final place and renames at the end, so an interruption leaves nothing that looks like a database. */
async function createCluster(cluster: string, archive: Blob): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await makeDurable(await unpack(archive, unfinished));
    await rename(unfinished, cluster);
  } catch (error) {
    // It may be the very space that is wanting.
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await makeDurable([dirname(cluster)]);
}

/** @returns the paths of all that was made */
async function unpack(archive: Blob, folder: string): Promise<string[]> {
  await mkdir(folder, { mode: 0o700 });
  const paths = [folder];
  for (const { path, content } of readTar(new Uint8Array(await archive.arrayBuffer()))) {
    const target = join(folder, path);
    paths.push(target);
    if (content === undefined) await mkdir(target, { mode: 0o700 });
    else await writeFile(target, content, { mode: 0o600 });
  }
  return paths;
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
