import type { Platform } from "./platform.ts";

/** A page or a worker: the database is in memory, and gone with it. */
export const platform: Platform = {
  transactionStorage: () => undefined,
  openServer: () => Promise.reject(notHere("databaseUrl")),
  openStandby: () => Promise.reject(notHere("replicaUrl")),
  openDirectory: () => Promise.reject(notHere("dataDirectory")),
  async readPrepared(name) {
    // A new database has the demo first, so there is no other archive to load. Bundlers know this form, as they do in PGlite.
    if (name !== "demo-cluster") return undefined;
    const response = await fetch(new URL("../../../../dist/demo-cluster.tar.gz", import.meta.url)).catch(
      () => undefined,
    );
    return response?.ok ? untarred(await response.blob()) : undefined;
  },
};

const notHere = (option: string): Error =>
  new Error(`a browser keeps the marketplace in memory: leave the option ${option} out`);

/** The archive, which some servers send as compressed content, so that it is decompressed already; undefined where it is another file. */
async function untarred(file: Blob): Promise<Blob | undefined> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isCompressed = first === 0x1f && second === 0x8b;
  const archive = isCompressed
    ? await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob()
    : file;
  // POSIX.1-1988: a tar archive says so at this place.
  return (await archive.slice(257, 262).text()) === "ustar" ? archive : undefined;
}
