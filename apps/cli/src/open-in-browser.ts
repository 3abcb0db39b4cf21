import { spawn } from "node:child_process";
import process from "node:process";
import type { Output } from "./command.ts";

/** Opens an address in the browser of the person's choice. Where there is none, it says so and continues. */
export function openInBrowser(url: string, output: Output): void {
  const [command, ...args] = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => output.report(`No browser was found. Open ${url} in one.`));
  child.unref();
}

function opener(url: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", url];
  // `start` takes its first quoted word for a title.
  if (process.platform === "win32") return ["cmd", "/c", "start", '""', url];
  return ["xdg-open", url];
}
