import { PGlite } from "@electric-sql/pglite";
import { freeBytes, openDataDirectory } from "./data-directory.ts";
import { DurableNodeFs } from "./durable-node-fs.ts";
import { messageOf, startEngine } from "./open-pglite.ts";
import { PgliteDatabase } from "./pglite-database.ts";
import { type EngineRestart, PgliteEngine } from "./pglite-engine.ts";
import type { OpenDirectoryOptions } from "./platform.ts";

/**
 * Opens the embedded database on a disk. A directory that holds a database already keeps it.
 *
 * @throws {Error} when the directory cannot be used: held by another process, not writable, not a directory.
 */
export async function openDirectory(
  dataDirectory: string,
  { archive, syncFile }: OpenDirectoryOptions,
): Promise<PgliteDatabase> {
  const directory = await openDataDirectory(dataDirectory, archive);
  try {
    // -F would turn fsync off.
    const startParams = [...PGlite.defaultStartParams.filter((flag) => flag !== "-F"), "-c", "wal_sync_method=fsync"];
    const restart: EngineRestart = {
      start: () => startEngine({ fs: new DurableNodeFs(directory.cluster, syncFile), startParams }),
      freeBytes: () => freeBytes(directory.cluster),
    };
    return new PgliteDatabase(new PgliteEngine(await restart.start(), restart), {
      afterClose: directory.lock.release,
      takenOver: directory.takenOver,
    });
  } catch (error) {
    await directory.lock.release();
    throw new Error(`cannot open the database in ${dataDirectory}: ${messageOf(error)}`, { cause: error });
  }
}
