// Part of the worker, before the marketplace: lets it load the database from the compressed files that the build has made.

const load = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!/\.(wasm|data)$/.test(url)) return load(input, init);
  const response = await load(`${url}.gz`, init);
  if (!response.ok || response.body === null) return response;
  const type = url.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(await decompressed(response), { headers: { "Content-Type": type } });
};

/** The file itself. Some servers send it as compressed content, so that the browser has decompressed it already. */
async function decompressed(response: Response): Promise<Blob> {
  const file = await response.blob();
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  return new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}
