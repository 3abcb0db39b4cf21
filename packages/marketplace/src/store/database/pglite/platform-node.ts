import { AsyncLocalStorage } from "node:async_hooks";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Platform } from "./platform.ts";

/** Where `prepare-cluster.ts` puts the archive; the same path from `src/` and from `dist/`. */
export const preparedClusterUrl = new URL("../../../../dist/empty-cluster.tar.gz", import.meta.url);

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
  async readPreparedCluster() {
    const compressed = await readFile(preparedClusterUrl).catch(() => undefined);
    return compressed && new Blob([gunzipSync(compressed)], { type: "application/x-tar" });
  },
};
