import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Runs the pnpm that package.json pins, with the arguments that this program is given. npm installs it beside the packages of the
 * workspace, once for each working copy: `npx` would ask for all versions of pnpm each time, which takes longer than all else that
 * `npm test` does when nothing has changed. It is the program that installs everything, so it runs on every Node from 20 on.
 */
const root = fileURLToPath(new URL("../../..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = join(root, "node_modules/.cache", packageManager.replace("@", "-"));
const commands = join(folder, "node_modules/.bin");
const installed = join(folder, "node_modules/.package-lock.json");

if (!existsSync(installed)) {
  mkdirSync(folder, { recursive: true });
  run("npm", ["install", "--prefix", folder, "--no-save", "--loglevel", "error", packageManager]);
}
// Turbo starts the pnpm that it finds first.
run(join(commands, "pnpm"), process.argv.slice(2), {
  ...process.env,
  PATH: `${commands}${delimiter}${process.env.PATH}`,
});

/**
 * Runs a program to its end, and ends this one where it failed.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(program, words, env = process.env) {
  // The commands that npm makes on Windows are scripts of its shell.
  const { status, error } = spawnSync(program, words, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
