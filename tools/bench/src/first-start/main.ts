import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { startNpmRegistry } from "@runout/harness/npm-registry";
import { median } from "../statistics.ts";

/**
 * How long a new user waits: from an empty cache of npm to the first answered call of `npx runout`, beside the time that npm needs to
 * install the same packages. Both get them from a registry on this machine, in turn. The packages have to be built before.
 */
const ROUNDS = Number(process.argv[2] ?? 3);
const run = promisify(execFile);
const manifest = await readFile(new URL("../../../../apps/cli/package.json", import.meta.url), "utf8");
const PROGRAM = `runout@${JSON.parse(manifest).version}`;
const folder = await mkdtemp(join(tmpdir(), "runout-first-start-"));
const registry = await startNpmRegistry(["@runout/*", "runout"]);
try {
  await registry.publish();
  // The registry gets from elsewhere what it does not have yet.
  await install(0);
  const [installs, starts]: [number[], number[]] = [[], []];
  for (let round = 1; round <= ROUNDS; round += 1) {
    installs.push(await secondsOf(() => install(round)));
    starts.push(await secondsOf(start));
  }
  const [bare, first] = [median(installs), median(starts)];
  process.stdout.write("| from an empty cache of npm | seconds | of the installation alone |\n| --- | --- | --- |\n");
  process.stdout.write(`| \`npm install runout\` | ${bare.toFixed(1)} | 1.00 |\n`);
  process.stdout.write(
    `| \`npx runout\`, to the first answered call | ${first.toFixed(1)} | ${(first / bare).toFixed(2)} |\n`,
  );
} finally {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function install(round: number): Promise<void> {
  const project = await mkdtemp(join(folder, `install-${round}-`));
  await writeFile(join(project, "package.json"), "{}");
  await run("npm", ["install", "--no-progress", PROGRAM], { cwd: project, env: registry.withEmptyCache() });
}

async function start(): Promise<void> {
  const child = spawn("npx", ["--yes", PROGRAM, "--port", "0", "--mock-port", "0", "--docs-port", "0", "--in-memory"], {
    cwd: await mkdtemp(join(folder, "npx-")),
    env: registry.withEmptyCache(),
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own, which ends as a whole.
    detached: true,
  });
  const ended = once(child, "close");
  try {
    const url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        // The sandbox is the first that is named.
        const [found] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
        if (found) resolve(found);
      });
      ended.then(([code]) => reject(new Error(`npx runout ended with ${code} before it listened`)), reject);
    });
    const { status } = await fetch(`${url}/users/example_seller/inventory`);
    if (status !== 200) throw new Error(`the first call is answered with ${status}`);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await ended;
  }
}
