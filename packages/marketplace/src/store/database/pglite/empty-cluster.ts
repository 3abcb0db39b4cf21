import { PGlite } from "@electric-sql/pglite";
import { platform } from "#platform";
import type { PreparedName } from "./platform.ts";

/**
 * A database with nothing in it, as a tar archive. Making one takes seconds and reading one does not, so `prepare-databases.ts`
 * makes it once, when the package is built. Where that file is missing (a bundle, a source tree before its first build) it is
 * made here, once per process.
 */
export function emptyCluster(): Promise<Blob> {
  cluster ??= prepared("empty-cluster").then((archive) => archive ?? makeCluster());
  return cluster;
}

/** What the build has made, read once per process; undefined where there is none. */
export function prepared(name: PreparedName): Promise<Blob | undefined> {
  const known = archives.get(name) ?? platform.readPrepared(name);
  archives.set(name, known);
  return known;
}

/**
 * What initdb makes, without the databases that others are copied from: the embedded engine has one database, and two thirds of the
 * files that every start unpacks are theirs.
 */
const DROP_TEMPLATES = [
  "update pg_database set datistemplate = false",
  "drop database template0",
  "drop database template1",
];

/** Runs initdb. */
export async function makeCluster(): Promise<Blob> {
  const pglite = await PGlite.create();
  for (const statement of [...DROP_TEMPLATES, "checkpoint"]) await pglite.exec(statement);
  const archive = await pglite.dumpDataDir("none");
  await pglite.close();
  return archive;
}

let cluster: Promise<Blob> | undefined;
const archives = new Map<PreparedName, Promise<Blob | undefined>>();
