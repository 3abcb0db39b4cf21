export interface TarEntry {
  /** Relative to the root of the archive, without a leading slash. */
  path: string;
  /** Undefined for a directory. */
  content: Uint8Array | undefined;
}

const BLOCK = 512;
const DIRECTORY = "5";

/** Reads the plain tar archives that PGlite writes: files and directories, paths of up to 100 bytes. */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  for (let offset = 0; offset + BLOCK <= archive.length; ) {
    const field = (start: number, length: number) => readText(archive, offset + start, length);
    const name = field(0, 100);
    if (name === "") return;
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const start = offset + BLOCK;
    const path = name.replace(/^\/+/, "");
    yield { path, content: field(156, 1) === DIRECTORY ? undefined : archive.subarray(start, start + size) };
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function readText(bytes: Uint8Array, start: number, length: number): string {
  const text = new TextDecoder().decode(bytes.subarray(start, start + length));
  const end = text.indexOf("\0");
  return (end === -1 ? text : text.slice(0, end)).trim();
}
