import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const versions = "/usr/lib/postgresql";

/**
 * The folder with the programs of the newest PostgreSQL, where Debian and its kin put them.
 *
 * @throws Error that says how to get one
 */
export function findPostgres(): string {
  const folders = (existsSync(versions) ? readdirSync(versions) : [])
    .filter((version) => existsSync(join(versions, version, "bin", "pgbench")))
    .sort((a, b) => Number(b) - Number(a));
  const [newest] = folders;
  if (newest === undefined) {
    throw new Error("There is no PostgreSQL here. Install it (apt-get install postgresql), or add --engines pglite.");
  }
  return join(versions, newest, "bin");
}
