import { createHash, randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findLockOwner, type LockOwner } from "./lock-owner.ts";

export interface DirectoryLock {
  release(): Promise<void>;
}

/** The shortest limit on the length of a socket's path among the systems we run on (macOS). */
const LONGEST_SOCKET_PATH = 103;

/**
 * Keeps a directory to one process. The lock is a listening socket, so the operating system ends it with the process: nothing
 * has to be guessed from a process id, which another process may have by now.
 *
 * Each process listens on a socket of its own first and looks for others' then. Of two that come together at least one sees the
 * other. The socket of a process that may be alive is never removed. What a killed process left refuses connections.
 *
 * @throws {Error} naming the directory and the remedy when a living process holds it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const name = `runout-${createHash("sha256").update(directory).digest("hex").slice(0, 32)}`;
  if (process.platform === "win32") return lockPipe(`\\\\.\\pipe\\${name}`, directory);
  const own = `${process.pid.toString(36)}-${randomBytes(3).toString("hex")}`;
  const inside = join(directory, `lock.${own}`);
  const outside = join(tmpdir(), `${name}.${own}`);
  if (Buffer.byteLength(inside) > LONGEST_SOCKET_PATH) return lockPath(outside, directory);
  try {
    return await lockPath(inside, directory);
  } catch (error) {
    // Some mounts (network shares, folders shared with a virtual machine) hold files but no sockets.
    if (error instanceof InUseError) throw error;
    return lockPath(outside, directory);
  }
}

class InUseError extends Error {}

/** @param path of the socket of this process: what stands before its last dot is the same for all. */
async function lockPath(path: string, directory: string): Promise<DirectoryLock> {
  const owner: LockOwner = { processId: String(process.pid), holds: false };
  const server = await listen(path, owner);
  try {
    while ((await findRival(path, directory)) === "waits") await delay(20);
    owner.holds = true;
    return { release: () => close(server) };
  } catch (error) {
    await close(server);
    throw error;
  }
}

/**
 * Looks at the sockets of others, and removes those of the dead.
 *
 * @returns whether another process still has to find out that this one comes first
 * @throws {InUseError} when another process holds the directory, or comes first
 */
async function findRival(path: string, directory: string): Promise<"none" | "waits"> {
  const own = basename(path);
  const prefix = own.slice(0, own.lastIndexOf(".") + 1);
  const names = await readdir(dirname(path));
  let rival: "none" | "waits" = "none";
  for (const name of names.filter((one) => one.startsWith(prefix) && one !== own)) {
    const other = await findLockOwner(join(dirname(path), name));
    if (other === "gone") continue;
    if (other === "dead") await rm(join(dirname(path), name), { force: true });
    else if (other.holds || name < own) throw inUse(directory, other.processId);
    else rival = "waits";
  }
  return rival;
}

/** A named pipe goes with its process, and only one process can listen on it. */
async function lockPipe(path: string, directory: string): Promise<DirectoryLock> {
  try {
    const server = await listen(path, { processId: String(process.pid), holds: true });
    return { release: () => close(server) };
  } catch {
    const owner = await findLockOwner(path);
    throw inUse(directory, typeof owner === "object" ? owner.processId : "");
  }
}

/** Tells every process that connects which process this is. */
function listen(path: string, owner: LockOwner): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end(JSON.stringify(owner));
    });
    server.once("error", reject);
    server.listen(path, () => resolve(server.unref()));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function inUse(directory: string, processId: string): InUseError {
  const who = processId ? `process ${processId}` : "another process";
  return new InUseError(
    `the data directory ${directory} is in use by ${who}; stop it, or give this one another directory, or use a PostgreSQL server for several processes`,
  );
}
