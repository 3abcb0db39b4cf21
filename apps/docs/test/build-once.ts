import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BUILD = fileURLToPath(new URL("../src/build.ts", import.meta.url));

/** Builds the site in a process of its own, as the command does, into the usual folder or another one. */
export function build(...folder: string[]): void {
  execFileSync(process.execPath, ["--conditions=@runout/source", BUILD, ...folder], { stdio: "inherit" });
}

/**
 * Builds the site before any test reads it, so that none reads a site of an older contract. Turbo has done so already, or
 * has found that what is there is what the build would make.
 */
export function setup(): void {
  if (process.env.TURBO_HASH !== undefined) return;
  build();
}
