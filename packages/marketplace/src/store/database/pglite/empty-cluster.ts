import { PGlite } from "@electric-sql/pglite";

/**
 * A database with nothing in it, as a tar archive. Making one takes seconds and reading one does not, so `prepare-cluster.ts`
 * makes it once, when the package is built. Where that file is missing (a bundle, a source tree before its first build) it is
 * made here, once per process.
 */
export function emptyCluster(): Promise<Blob> {
  cluster ??= readPrepared().then((prepared) => prepared ?? makeCluster());
  return cluster;
}

/** The same path from `src/` and from `dist/`. */
export const preparedClusterUrl = new URL("../../../../dist/empty-cluster.tar.gz", import.meta.url);

/** Runs initdb. */
export async function makeCluster(): Promise<Blob> {
  const pglite = await PGlite.create();
  await pglite.exec("checkpoint");
  const archive = await pglite.dumpDataDir("none");
  await pglite.close();
  return archive;
}

let cluster: Promise<Blob> | undefined;

async function readPrepared(): Promise<Blob | undefined> {
  if (!globalThis.process?.versions?.node) return undefined;
  const { readFile } = await import("node:fs/promises");
  const { gunzipSync } = await import("node:zlib");
  const compressed = await readFile(preparedClusterUrl).catch(() => undefined);
  return compressed && new Blob([gunzipSync(compressed)], { type: "application/x-tar" });
}
