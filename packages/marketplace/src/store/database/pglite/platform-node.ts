import { AsyncLocalStorage } from "node:async_hooks";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Platform, PreparedName } from "./platform.ts";

/** Where `prepare-databases.ts` puts an archive; the same path from `src/` and from `dist/`. */
export const preparedUrl = (name: PreparedName): URL => new URL(`../../../../dist/${name}.tar.gz`, import.meta.url);

/** A process with files and sockets. What only some marketplaces need is loaded when it is needed. */
export const platform: Platform = {
  transactionStorage: () => new AsyncLocalStorage(),
  async openServer(options) {
    const { openPostgres } = await import("../postgres/open-postgres.ts");
    return openPostgres(options);
  },
  async openStandby(options) {
    const { PostgresDatabase } = await import("../postgres/postgres-database.ts");
    return new PostgresDatabase(options);
  },
  async openDirectory(dataDirectory, options) {
    const { openDirectory } = await import("./open-directory.ts");
    return openDirectory(dataDirectory, options);
  },
  async readPrepared(name) {
    const compressed = await readFile(preparedUrl(name)).catch(() => undefined);
    return compressed && new Blob([gunzipSync(compressed)], { type: "application/x-tar" });
  },
};
