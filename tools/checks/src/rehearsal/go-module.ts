import { execFile } from "node:child_process";
import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { HOME, readText, repositoryFiles, root } from "../repository.ts";
import { codeBlocks } from "../samples/code-blocks.ts";
import { kilobytes } from "./published-package.ts";
import { expectPrinted, type RunningServices, replaceServiceUrls, reset } from "./readme-programs.ts";

const run = promisify(execFile);
const FOLDER = "packages/go";

/** A version of the Go module as a module proxy keeps it. */
export interface ProxiedModule {
  path: string;
  version: string;
  /** What GOPROXY is set to. */
  proxy: string;
  /** Its files, as its users get them. */
  folder: string;
  sizeBytes: number;
}

/**
 * Does what a module proxy does when it is first asked for a version: Go clones the repository at the version's tag, and makes the
 * module's archive of it. The repository is one of this machine, with the files as they are now and the tag that a release has.
 */
export async function fillProxy(directory: string, released: string): Promise<ProxiedModule> {
  const version = `v${released}`;
  const [, path = ""] = /^module (\S+)$/m.exec(readText(`${FOLDER}/go.mod`)) ?? [];
  const repository = join(directory, "repository");
  for (const file of repositoryFiles().filter((one) => one === "LICENSE" || one.startsWith(`${FOLDER}/`))) {
    await cp(join(root, file), join(repository, file));
  }
  const git = (...words: string[]) =>
    run(
      "git",
      ["-c", "user.name=release", "-c", "user.email=release@localhost", "-c", "commit.gpgsign=false", ...words],
      { cwd: repository },
    );
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", version);
  await git("tag", `${FOLDER}/${version}`);
  const cache = join(directory, "proxy");
  const { stdout } = await run("go", ["mod", "download", "-json", `${path}@${version}`], {
    cwd: directory,
    env: {
      ...goEnvironment(cache),
      GOPROXY: "direct",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.file://${repository}.insteadOf`,
      GIT_CONFIG_VALUE_0: HOME,
    },
  });
  const { Dir: folder, Zip: archive } = JSON.parse(stdout);
  // The cache of downloads has the layout of a proxy.
  return {
    path,
    version,
    proxy: `file://${join(cache, "cache/download")}`,
    folder,
    sizeBytes: (await stat(archive)).size,
  };
}

/**
 * Runs each program of the module's README in a new module, which gets it from the proxy and from nowhere else.
 *
 * @throws Error when one fails, or prints something else than the README says
 */
export async function useModule(directory: string, module: ProxiedModule, services: RunningServices): Promise<string> {
  const readme = await readFile(join(module.folder, "README.md"), "utf8");
  const programs = codeBlocks(`${module.path}/README.md`, readme).filter(({ language }) => language === "go");
  if (programs.length === 0) throw new Error("its README has no program");
  const env = { ...goEnvironment(join(directory, "cache")), GOPROXY: module.proxy };
  for (const [index, program] of programs.entries()) {
    const cwd = join(directory, `program-${index}`);
    await mkdir(cwd, { recursive: true });
    await writeFile(join(cwd, "main.go"), `${replaceServiceUrls(program.source, services)}\n`);
    await run("go", ["mod", "init", "shop"], { cwd, env });
    await run("go", ["get", `${module.path}@${module.version}`], { cwd, env });
    await reset(services);
    const { stdout } = await run("go", ["run", "."], { cwd, env });
    expectPrinted(program, stdout, services);
  }
  await stat(join(module.folder, "LICENSE"));
  return `${module.version}, ${kilobytes(module.sizeBytes)}, ${programs.length} programs of its README`;
}

/** Modules in a folder of their own; nothing is asked of a public proxy or of the database of checksums. */
const goEnvironment = (cache: string): NodeJS.ProcessEnv => ({
  ...process.env,
  GOMODCACHE: cache,
  GONOSUMDB: "*",
  // A folder that can be removed again.
  GOFLAGS: "-modcacherw",
});
