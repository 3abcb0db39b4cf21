import { createHash } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface DirectoryLock {
  release(): Promise<void>;
}

/** The shortest limit on the length of a socket's path among the systems we run on (macOS). */
const LONGEST_SOCKET_PATH = 103;

/**
 * Keeps a directory to one process. The lock is a listening socket, so the operating system ends it with the process: nothing
 * has to be guessed from a process id, which another process may have by now. A file left behind by a killed process refuses
 * connections and is taken over.
 *
 * @throws {Error} naming the directory and the remedy when a living process holds it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const [first, fallback] = socketPaths(directory);
  try {
    return await lockPath(first, directory);
  } catch (error) {
    // Some mounts (network shares, folders shared with a virtual machine) hold files but no sockets.
    if (fallback === undefined || error instanceof InUseError) throw error;
    return lockPath(fallback, directory);
  }
}

class InUseError extends Error {}

async function lockPath(path: string, directory: string): Promise<DirectoryLock> {
  for (let attempt = 0; ; attempt += 1) {
    const server = await listen(path);
    if (server) return { release: () => close(server) };
    const owner = await findOwner(path);
    if (owner !== undefined || attempt === 10) throw inUse(directory, owner);
    await removeStale(path, directory);
  }
}

function socketPaths(directory: string): [first: string, fallback?: string] {
  const name = `runout-${createHash("sha256").update(directory).digest("hex").slice(0, 32)}`;
  if (process.platform === "win32") return [`\\\\.\\pipe\\${name}`];
  const inside = join(directory, "lock");
  const outside = join(tmpdir(), name);
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? [inside, outside] : [outside];
}

/** Answers whoever connects with our process id. Resolves to undefined when the path is taken. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end(String(process.pid));
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server.unref()));
  });
}

/** The process id of the living owner, "" when it is too busy to say, undefined when there is none. */
async function findOwner(path: string): Promise<string | undefined> {
  // Between taking the path and listening on it an owner refuses connections for an instant, so ask more than once.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (attempt > 0) await delay(50);
    const owner = await ask(path);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function ask(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    let connected = false;
    const socket = connect(path, () => {
      connected = true;
    });
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(connected ? answer : undefined));
  });
}

/** Renaming comes first because only one process can succeed with it, so two that found the same leftover do not both remove. */
async function removeStale(path: string, directory: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await ask(aside)) !== undefined) {
    // Another process had taken over in between, and this is its lock.
    await rename(aside, path);
    throw inUse(directory, "");
  }
  await rm(aside, { force: true });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function inUse(directory: string, owner: string | undefined): InUseError {
  const who = owner ? `process ${owner}` : "another process";
  return new InUseError(
    `the data directory ${directory} is in use by ${who}; stop it, or give this one another directory, or use a PostgreSQL server for several processes`,
  );
}
