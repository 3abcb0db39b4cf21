import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("../src/build.ts", import.meta.url));

/**
 * Builds the site anew before any test looks at it, so that none looks at what an older contract left. Turbo has done so already, or
 * has found that what is there is what the build would make.
 */
export function setup(): void {
  if (process.env.TURBO_HASH !== undefined) return;
  execFileSync(process.execPath, ["--conditions=@runout/source", build], { stdio: "inherit" });
}
