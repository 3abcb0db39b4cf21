import { execFile } from "node:child_process";
import { cp, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { readText, root } from "../../repository.ts";
import { makeCleanRoot, NODE_USER } from "./clean-root.ts";
import { type Container, hostPath, type Mounts, runIn } from "./container.ts";
import { readStages, type Step } from "./dockerfile.ts";

const run = promisify(execFile);
const BASE = /^node:([\d.]+)-bookworm-slim$/;
/** What `docker build` takes from this machine by itself, or gets by an argument: how registries are reached. */
const NETWORK_VARIABLES = /^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|https?_proxy|no_proxy)$/i;

/** What the last stage of a Dockerfile has made, and how it is to be run. */
export interface Image extends Container {
  command: readonly string[];
  stopSignal: string;
  /** Ends with 0 where the server is well. */
  healthCheck: readonly string[];
}

/**
 * Does the steps of the repository's Dockerfile in clean roots, a folder for each stage.
 *
 * @param folder where the roots are made
 * @throws Error that names the step which failed, or which is not known here
 */
export async function buildImage(folder: string): Promise<Image> {
  const network = await networkVariables();
  const stages = new Map<string, Container>();
  let image: Image | undefined;
  for (const [index, { base, name = String(index), steps }] of readStages().entries()) {
    const [, version] = BASE.exec(base) ?? [];
    if (version === undefined) throw new Error(`FROM ${base}: only ${BASE.source} can be made here`);
    image = {
      root: join(folder, name),
      environment: { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" },
      directory: "/",
      user: undefined,
      command: [],
      stopSignal: "SIGTERM",
      healthCheck: [],
    };
    await makeCleanRoot(image.root, version);
    stages.set(name, image);
    for (const step of steps) {
      try {
        await runStep(image, step, stages, network);
      } catch (error) {
        throw new Error(`${step.keyword} ${step.text}: ${String(error)}`, { cause: error });
      }
    }
  }
  if (!image) throw new Error("Dockerfile has no stage");
  return image;
}

async function runStep(
  image: Image,
  step: Step,
  stages: ReadonlyMap<string, Container>,
  network: Record<string, string>,
): Promise<void> {
  const { keyword, words, text } = step;
  if (keyword === "ENV") Object.assign(image.environment, Object.fromEntries(words.map(splitAtEquals)));
  else if (keyword === "WORKDIR") await setDirectory(image, text);
  else if (keyword === "COPY") await copy(image, step, stages);
  else if (keyword === "RUN") {
    const environment = { HOME: image.user ? "/home/node" : "/root", ...network, ...image.environment };
    await runIn({ ...image, environment }, ["/bin/sh", "-c", text], await cacheMounts(step));
  } else if (keyword === "USER") {
    if (text !== NODE_USER.name) throw new Error(`the image has only the user ${NODE_USER.name}`);
    image.user = NODE_USER;
    image.environment.HOME ??= "/home/node";
  } else if (keyword === "STOPSIGNAL") image.stopSignal = text;
  else if (keyword === "CMD") image.command = words;
  else if (keyword === "HEALTHCHECK") image.healthCheck = JSON.parse(text.slice(text.indexOf("[")));
  // Both only describe the image.
  else if (keyword !== "EXPOSE" && keyword !== "VOLUME") throw new Error("this step is not known here");
}

const splitAtEquals = (word: string): [string, string] => {
  const at = word.indexOf("=");
  return [word.slice(0, at), word.slice(at + 1)];
};

async function setDirectory(image: Image, directory: string): Promise<void> {
  image.directory = directory;
  await mkdir(hostPath(image, "."), { recursive: true });
}

async function copy(image: Image, { words, flags }: Step, stages: ReadonlyMap<string, Container>): Promise<void> {
  const [source = "", target = "", ...more] = words;
  if (more.length > 0) throw new Error("one source can be copied here");
  const destination = hostPath(image, target);
  const from = flags.find(([name]) => name === "from")?.[1];
  if (from === undefined && source === ".") return copyContext(destination);
  const stage = from === undefined ? undefined : stages.get(from);
  if (from !== undefined && !stage) throw new Error(`there is no stage ${from}`);
  const found = stage ? hostPath({ ...stage, directory: "/" }, source) : join(root, source);
  const isFolder = (await readdir(found).catch(() => undefined)) !== undefined;
  await cp(found, isFolder ? destination : join(destination, source), { recursive: true, verbatimSymlinks: true });
}

/** Copies the repository without what .dockerignore names. */
async function copyContext(destination: string): Promise<void> {
  const patterns = readText(".dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const excluded = patterns.map((pattern) => {
    const anywhere = pattern.startsWith("**/");
    const name = anywhere ? pattern.slice(3) : pattern;
    if (!/^[\w.-]+$/.test(name)) throw new Error(`.dockerignore: ${pattern} is not known here`);
    return anywhere ? `--no-anchored --exclude='${name}'` : `--anchored --exclude='./${name}'`;
  });
  await run("sh", ["-c", `tar --create ${excluded.join(" ")} . | tar --extract --directory "$1"`, "sh", destination], {
    cwd: root,
  });
}

/** Caches of a build last from one to the next. Here the store of pnpm is that of this machine. */
async function cacheMounts({ flags }: Step): Promise<Mounts> {
  const targets = flags
    .filter(([name]) => name === "mount")
    .map(([, value]) => /^type=cache,id=pnpm,target=(\S+)$/.exec(value)?.[1]);
  if (targets.length === 0) return {};
  const { packageManager } = JSON.parse(readText("package.json"));
  const { stdout } = await run("npx", ["--yes", packageManager, "store", "path"], { cwd: root });
  return Object.fromEntries(
    targets.map((target) => {
      if (target === undefined) throw new Error("this mount is not known here");
      return [target, dirname(stdout.trim())];
    }),
  );
}

async function networkVariables(): Promise<Record<string, string>> {
  const { stdout } = await run("npm", ["config", "get", "registry"]);
  const known = Object.entries(process.env).filter(([name]) => NETWORK_VARIABLES.test(name));
  return {
    ...Object.fromEntries(known.map(([name, value = ""]) => [name, value])),
    npm_config_registry: stdout.trim(),
  };
}
