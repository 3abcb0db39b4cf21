import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("../src/build.ts", import.meta.url));

/** Builds the site anew before any test looks at it, so that none looks at what an older contract left. */
export function setup(): void {
  execFileSync(process.execPath, ["--conditions=@runout/source", build], { stdio: "inherit" });
}
