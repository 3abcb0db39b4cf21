import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "@runout/harness/ports";
import { startPostgres } from "@runout/harness/postgres";
import { startRedis } from "@runout/harness/redis";
import type { PublishedManifest } from "../../pack-packages.ts";
import { sell } from "../npx-sandbox.ts";
import type { Transcript } from "../transcript.ts";
import { buildImage, type Image } from "./build-image.ts";
import { serverEnvironment } from "./compose.ts";
import { runIn, signalContainer, startIn } from "./container.ts";

const run = promisify(execFile);
const HEALTH_POLL_MS = 500;
const HEALTH_LIMIT_MS = 120_000;

/** Does the steps of the Dockerfile, and runs what they made with the environment of compose.yaml. */
export async function rehearseImage(transcript: Transcript, folder: string): Promise<void> {
  const built: Image[] = [];
  await transcript.step("Dockerfile", async () => {
    const image = await buildImage(folder);
    built.push(image);
    return `its steps ran in clean roots, ${await sizeOf(image)} without the base image`;
  });
  for (const image of built) await rehearseServer(transcript, image);
}

async function rehearseServer(transcript: Transcript, image: Image): Promise<void> {
  await transcript.step("the last stage has no package that is only for development", () => checkPackages(image));
  const [postgres, redis, port] = [await startPostgres(), await startRedis(), String(await freePort())];
  try {
    const environment = { ...image.environment, ...serverEnvironment(), PORT: port };
    const { username, password, pathname } = new URL(environment.DATABASE_URL);
    await postgres.run(`create role ${username} login password '${password}'`);
    await postgres.run(`create database ${pathname.slice(1)} owner ${username}`);
    environment.DATABASE_URL = withHostOf(environment.DATABASE_URL, postgres.url);
    environment.REDIS_URL = withHostOf(environment.REDIS_URL, redis.url);
    await runImage(transcript, { ...image, environment });
  } finally {
    await redis.stop();
    await postgres.stop();
  }
}

/** compose.yaml names its services, which have no such names here. */
function withHostOf(url: string, running: string): string {
  const changed = new URL(url);
  changed.host = new URL(running).host;
  return changed.href;
}

async function runImage(transcript: Transcript, image: Image): Promise<void> {
  const started = startIn(image, image.command);
  const ended = once(started, "exit");
  let log = "";
  started.stderr?.on("data", (chunk: Buffer) => {
    log = `${log}${chunk}`.slice(-4000);
  });
  try {
    let sandbox = "";
    const isListening = await transcript.step("the server, as the user of the image", async () => {
      const line = await Promise.race([firstLine(started), ended.then(() => undefined)]);
      if (line === undefined) throw new Error(`it ended before it listened: ${log.trim()}`);
      sandbox = `http://127.0.0.1:${new URL(line.replace(/^.* /, "")).port}`;
      const user = (await runIn(image, ["id", "--user", "--name"])).trim();
      if (user === "root") throw new Error("it runs as root");
      return `listens, user ${user}`;
    });
    if (!isListening) return;
    await transcript.step("HEALTHCHECK", () => waitUntilHealthy(image));
    await transcript.step("a sale on it, on PostgreSQL and Redis", () => sell({ sandbox }));
    await transcript.step(`STOPSIGNAL ${image.stopSignal}`, async () => {
      await signalContainer(started, image.stopSignal);
      const [code] = await ended;
      if (code !== 0) throw new Error(`it ends with ${code}: ${log.trim()}`);
      await runIn(image, image.healthCheck).then(
        () => Promise.reject(new Error("the health check does not notice that the server has ended")),
        () => undefined,
      );
      return "it ends with 0, and the health check fails";
    });
  } finally {
    started.kill("SIGKILL");
    await ended;
  }
}

async function firstLine(started: ReturnType<typeof startIn>): Promise<string> {
  if (!started.stdout) throw new Error("its output is not read");
  const [line] = await once(createInterface({ input: started.stdout }), "line");
  return line;
}

async function waitUntilHealthy(image: Image): Promise<string> {
  for (const end = Date.now() + HEALTH_LIMIT_MS; ; await delay(HEALTH_POLL_MS)) {
    try {
      await runIn(image, image.healthCheck);
      return "healthy";
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Checks that what is installed is what the server depends on, in one step or several, and nothing else. */
async function checkPackages(image: Image): Promise<string> {
  const workDirectory = join(image.root, image.directory);
  const store = join(workDirectory, "node_modules/.pnpm");
  const folders = (await readdir(store)).filter((name) => !/^(lock\.yaml|node_modules)$/.test(name));
  // `@redis+client@6.3.1` holds `node_modules/@redis/client`, and links to what that uses beside it.
  const installed = folders.map((folder) => {
    const name = folder.replace("+", "/").replace(/(?<=.)@.*$/, "");
    return [name, manifestIn(join(store, folder, "node_modules", name))] as const;
  });
  const manifests = new Map(installed);
  const reached = new Set<string>();
  function visit({ dependencies = {}, optionalDependencies = {}, peerDependencies = {} }: Dependent): void {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const manifest = manifests.get(name);
      if (!manifest || reached.has(name)) continue;
      reached.add(name);
      visit(manifest);
    }
  }
  visit(manifestIn(workDirectory));
  const wrong = installed.map(([name]) => name).filter((name) => !reached.has(name));
  if (wrong.length > 0) throw new Error(`nothing that runs needs ${wrong.join(", ")}`);
  return `${installed.length} packages, all of them needed`;
}

/** What a package.json says of other packages. */
type Dependent = Pick<PublishedManifest, "dependencies" | "optionalDependencies" | "peerDependencies">;

const manifestIn = (folder: string): Dependent => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

async function sizeOf(image: Image): Promise<string> {
  const { stdout } = await run("du", ["--summarize", "--block-size=1MB", join(image.root, image.directory)]);
  return `${stdout.split("\t")[0]} MB`;
}
