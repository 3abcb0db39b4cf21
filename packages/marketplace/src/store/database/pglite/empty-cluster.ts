import { PGlite } from "@electric-sql/pglite";
import { platform } from "#platform";

/**
 * A database with nothing in it, as a tar archive. Making one takes seconds and reading one does not, so `prepare-cluster.ts`
 * makes it once, when the package is built. Where that file is missing (a bundle, a source tree before its first build) it is
 * made here, once per process.
 */
export function emptyCluster(): Promise<Blob> {
  cluster ??= platform.readPreparedCluster().then((prepared) => prepared ?? makeCluster());
  return cluster;
}

/** Runs initdb. */
export async function makeCluster(): Promise<Blob> {
  const pglite = await PGlite.create();
  await pglite.exec("checkpoint");
  const archive = await pglite.dumpDataDir("none");
  await pglite.close();
  return archive;
}

let cluster: Promise<Blob> | undefined;
