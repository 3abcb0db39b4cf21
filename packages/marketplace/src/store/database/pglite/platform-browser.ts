import type { Platform } from "./platform.ts";

/** A page or a worker: the database is in memory, and gone with it. */
export const platform: Platform = {
  transactionStorage: () => undefined,
  openServer: () => Promise.reject(notHere("databaseUrl")),
  openStandby: () => Promise.reject(notHere("replicaUrl")),
  openDirectory: () => Promise.reject(notHere("dataDirectory")),
  readPreparedCluster: async () => undefined,
};

const notHere = (option: string): Error =>
  new Error(`a browser keeps the marketplace in memory: leave the option ${option} out`);
