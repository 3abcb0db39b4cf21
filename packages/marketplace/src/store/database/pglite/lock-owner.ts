import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** What a process says of itself on its lock's socket. */
export interface LockOwner {
  /** Empty when it was too busy to say. */
  processId: string;
  /** Whether it has the lock, or still looks whether it may have it. */
  holds: boolean;
}

const TIMEOUT_MS = 1000;

/** Asks who listens on a lock's socket: `gone` when it is not there any more, `dead` when it is left of a process that was killed. */
export async function findLockOwner(path: string): Promise<LockOwner | "gone" | "dead"> {
  // An owner refuses connections for an instant when it comes, and drops them when it goes, so ask more than once.
  for (let attempt = 0; ; attempt += 1) {
    const owner = await ask(path);
    if (owner !== "dead" && owner !== "silent") return owner;
    if (attempt === 3) return owner === "silent" ? { processId: "", holds: true } : owner;
    await delay(50);
  }
}

function ask(path: string): Promise<LockOwner | "gone" | "dead" | "silent"> {
  return new Promise((resolve) => {
    let answer = "";
    let failure: string | undefined;
    const socket = connect(path);
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      failure = error.code;
    });
    socket.on("close", () => {
      if (failure === "ENOENT") resolve("gone");
      else if (failure === "ECONNREFUSED") resolve("dead");
      // Any other failure is one of a living owner that has too much to do.
      else resolve(readOwner(answer));
    });
  });
}

function readOwner(answer: string): LockOwner | "silent" {
  try {
    return JSON.parse(answer) as LockOwner; // written by a process that runs this very file
  } catch {
    return "silent";
  }
}
