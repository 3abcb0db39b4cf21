import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./ports.ts";

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);
const VERDACCIO = join(dirname(resolve("verdaccio/package.json")), "bin/verdaccio");
const REPOSITORY = join(import.meta.dirname, "../../..");
const OUTPUT_LIMIT_BYTES = 20_000_000;
const START_POLL_MS = 100;
const START_LIMIT_MS = 120_000;
/** More than the largest package has. */
const BODY_LIMIT = "50mb";

/** A registry of npm on this machine. What is published there is gone when it is stopped. */
export interface NpmRegistry {
  /** Ends with `/`. */
  url: string;
  /** What makes npm, npx and pnpm ask it, and publish as its user. */
  environment: NodeJS.ProcessEnv;
  /** What `environment` is, with a cache of npm that is empty. */
  withEmptyCache(): NodeJS.ProcessEnv;
  /**
   * Publishes every public package of the repository by the command that a release runs, but for its tags in git.
   *
   * @throws Error with what it wrote, when it fails
   */
  publish(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Verdaccio on a free port with a storage and a user of its own. It answers for packages of other people with what the
 * registry has that npm is configured for, but never for ours.
 *
 * @param ours patterns of names, such as `@runout/*`
 * @throws Error with the end of what it wrote, when it ends before it answers
 */
export async function startNpmRegistry(ours: readonly string[]): Promise<NpmRegistry> {
  const folder = await mkdtemp(join(tmpdir(), "runout-registry-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const upstream = (await run("npm", ["config", "get", "registry"])).stdout.trim();
  const own = { access: "$all", publish: "$authenticated" };
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, timeout: "120s", max_fails: 100 } },
    packages: {
      ...Object.fromEntries(ours.map((pattern) => [pattern, own])),
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: BODY_LIMIT,
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
  // Every document of JSON is one of YAML.
  await writeFile(join(folder, "config.yaml"), JSON.stringify(config));
  const child = spawn(process.execPath, [VERDACCIO, "--config", join(folder, "config.yaml"), "--listen", url], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
    });
  }
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  let caches = 0;
  function withEmptyCache() {
    caches += 1;
    return { ...environment, npm_config_cache: join(folder, `cache-${caches}`) };
  }
  const userConfig = join(folder, "npmrc");
  const environment: NodeJS.ProcessEnv = {
    ...withoutNpmSettings(process.env),
    npm_config_userconfig: userConfig,
    npm_config_registry: url,
    npm_config_cache: join(folder, "cache"),
    npm_config_update_notifier: "false",
  };
  try {
    await untilReady(
      `${url}-/ping`,
      () => child.exitCode === null && child.signalCode === null,
      () => said,
    );
    const token = await addUser(url);
    await mkdir(join(folder, "cache"));
    await writeFile(userConfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\naudit=false\nfund=false\n`);
  } catch (error) {
    await stop();
    throw error;
  }
  async function publish() {
    const { packageManager } = JSON.parse(await readFile(join(REPOSITORY, "package.json"), "utf8"));
    const command = ["--yes", packageManager, "exec", "changeset", "publish", "--no-git-tag"];
    // Without a terminal it prints the same without animation.
    const env = { ...environment, CI: "true" };
    await run("npx", command, { cwd: REPOSITORY, env, maxBuffer: OUTPUT_LIMIT_BYTES });
  }
  return { url, environment, withEmptyCache, publish, stop };
}

/** The environment without what a package manager that runs this program has set for its own commands. */
function withoutNpmSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));
}

async function untilReady(ping: string, isRunning: () => boolean, complaint: () => string): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await delay(START_POLL_MS)) {
    if (!isRunning()) throw new Error(`Verdaccio ended before it answered: ${complaint().trim()}`);
    const response = await fetch(ping).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`Verdaccio does not answer: ${complaint().trim()}`);
}

/** Makes a user as `npm adduser` does, and gives the token that npm keeps then. */
async function addUser(url: string): Promise<string> {
  const name = "rehearsal";
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: crypto.randomUUID(), type: "user", roles: [] }),
  });
  const { token } = (await response.json()) as { token?: string }; // the protocol of npm
  if (token === undefined) throw new Error(`Verdaccio made no user: it answered with ${response.status}`);
  return token;
}
