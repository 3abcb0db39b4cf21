import { execFileSync } from "node:child_process";

/** How much memory a process holds, in MB. */
export function residentMemory(pid: number): number {
  const kilobytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  return kilobytes / 1024;
}
