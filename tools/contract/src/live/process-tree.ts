import { execFileSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";

/**
 * Ends a process and its children with SIGKILL. The parent is halted first, so that it cannot have another child meanwhile.
 */
export async function killTree(parent: number): Promise<void> {
  send(parent, "SIGSTOP");
  const family = [parent, ...childrenOf(parent)];
  for (const member of family) send(member, "SIGKILL");
  while (family.some(lives)) await delay(5);
}

function childrenOf(parent: number): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [pid, ppid] = line.trim().split(/\s+/).map(Number);
    return pid !== undefined && ppid === parent ? [pid] : [];
  });
}

/** A zombie that waits for its new parent to look at it is dead already. */
function lives(pid: number): boolean {
  try {
    const state = execFileSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" });
    return !state.trim().startsWith("Z");
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It had ended by itself.
  }
}
