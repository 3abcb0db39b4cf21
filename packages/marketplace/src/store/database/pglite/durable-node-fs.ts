import { closeSync, fdatasyncSync, fsyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The parts of an Emscripten stream that say which real file it stands for. */
interface Stream {
  /** The file descriptor; a directory has none. */
  nfd?: number;
  node: object;
}

interface NodeFsModule {
  NODEFS: { realPath(node: object): string; stream_ops: { fsync?: (stream: Stream) => number } };
}

type Init = NodeFS["init"];

/** EIO as the WebAssembly side counts it. PostgreSQL stops on it rather than go on with unsaved data. */
const INPUT_OUTPUT_ERROR = 29;

/**
 * PGlite's NodeFS leaves fsync out: a commit is in the operating system's memory when it is acknowledged, and a power cut loses
 * it. This one passes fsync on to the disk. It needs `fsync=on` and `wal_sync_method=fsync`, because the engine's fdatasync never
 * leaves WebAssembly. It reaches into PGlite's internals, so PGlite's version is pinned and a test counts the calls.
 */
export class DurableNodeFs extends NodeFS {
  readonly #syncFile: (descriptor: number) => void;

  /** @param syncFile replaces the call that makes an open file durable; for tests. */
  constructor(directory: string, syncFile: (descriptor: number) => void = fdatasyncSync) {
    super(directory);
    this.#syncFile = syncFile;
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const result = await super.init(...args);
    result.emscriptenOpts.preRun?.push((module: unknown) => {
      // PGlite does not export the type of its module; these are the only members used.
      const { NODEFS } = module as NodeFsModule;
      NODEFS.stream_ops.fsync = (stream) => this.#sync(stream, NODEFS.realPath);
    });
    return result;
  }

  #sync(stream: Stream, realPath: (node: object) => string): number {
    try {
      if (stream.nfd === undefined || stream.nfd === null) syncDirectory(realPath(stream.node));
      else this.#syncFile(stream.nfd);
      return 0;
    } catch {
      return INPUT_OUTPUT_ERROR;
    }
  }
}

function syncDirectory(directory: string): void {
  // Windows cannot open a directory and keeps its entries safe by itself.
  if (process.platform === "win32") return;
  const descriptor = openSync(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
