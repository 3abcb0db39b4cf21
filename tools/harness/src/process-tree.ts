import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** How often a process that was killed is looked at, until it is gone. */
const POLL_MS = 5;

/**
 * Ends a process and its children with SIGKILL, and waits until they are gone (Linux). The parent is halted first, so that it cannot
 * have another child meanwhile.
 */
export async function killTree(parent: number): Promise<void> {
  signal(parent, "SIGSTOP");
  const family = [parent, ...childrenOf(parent)];
  for (const member of family) signal(member, "SIGKILL");
  while (family.some((member) => isAlive(member))) await delay(POLL_MS);
}

/** Sends a signal to a process and then to its children (Linux). The parent is first, so that a halted one has no other child. */
export function signalTree(parent: number, name: "SIGSTOP" | "SIGCONT"): void {
  signal(parent, name);
  for (const child of childrenOf(parent)) signal(child, name);
}

/** The processes that a process has started and that are still there. */
const childrenOf = (parent: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readState(pid)?.parent === parent);

/** A zombie that waits for its parent to look at it is dead already. */
function isAlive(pid: number): boolean {
  const state = readState(pid)?.state;
  return state !== undefined && state !== "Z";
}

/** Undefined of a process that has ended. */
function readState(pid: number): { state: string | undefined; parent: number } | undefined {
  try {
    // After the name in parentheses come the state and the parent's id.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It may have ended by itself.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
