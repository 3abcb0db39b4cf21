import { execFileSync } from "node:child_process";
import { statfsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  path: string;
  freeBytes(): number;
  /** Fills the disk but for some bytes. */
  fill(leave: number): Promise<void>;
  /** Throws away what filled it. */
  clear(): Promise<void>;
  /** Mounts it for reading only, or for writing again. Nothing may have a file open for writing. */
  setReadOnly(readOnly: boolean): void;
  unmount(): Promise<void>;
}

/** A file system of its own in memory; undefined where this user may not mount one. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const path = await mkdtemp(join(tmpdir(), "runout-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path], { stdio: "ignore" });
  } catch {
    await rm(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, "filler");
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  return {
    path,
    freeBytes,
    fill: (leave) => writeFile(filler, Buffer.alloc(Math.max(0, freeBytes() - leave), 1)),
    clear: () => rm(filler, { force: true }),
    setReadOnly: (readOnly) => {
      execFileSync("mount", ["-o", `remount,${readOnly ? "ro" : "rw"}`, path], { stdio: "ignore" });
    },
    unmount: async () => {
      execFileSync("umount", [path]);
      await rm(path, { recursive: true });
    },
  };
}
