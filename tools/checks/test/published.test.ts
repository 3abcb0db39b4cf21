import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join, posix, relative } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findNode } from "../src/find-runtime.ts";
import { installedWith, linkDependencies } from "../src/installed-packages.ts";
import {
  type PackedPackage,
  type PublishedManifest,
  type PublishedTargets,
  packPackages,
} from "../src/pack-packages.ts";
import { HOME, root, workspacePackages } from "../src/repository.ts";
import { unsupportedCalls } from "../src/unsupported-calls.ts";

const run = promisify(execFile);
/** Files that are mostly other people's code, written in other ways. They are run below. */
const BUNDLED = new Set(["dist/start-mock.js"]);
/** Scripts of the documentation's pages. They run in browsers, where the tests of the site open each page. */
const PAGES = "dist/site/";
const isProgram = (file: string) => !BUNDLED.has(file) && !file.startsWith(PAGES);
const names = workspacePackages().flatMap((one) => (one.private ? [] : [one.name]));
let folder: string;
let packages: Map<string, PackedPackage>;
let testedNode: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "runout-packed-")));
  packages = new Map((await packPackages(folder)).map((one) => [one.name, one]));
  const ranges = new Set([...packages.values()].map((one) => one.manifest.engines?.node));
  expect([...ranges], "all packages promise the same range, so that one Node can keep them to it").toHaveLength(1);
  // CI tries the packages on other versions too, and says which Node it is.
  testedNode = process.env.TESTED_NODE ?? (await findNode([...ranges].join("").replace(/^>=/, "")));
  // MSW 3 needs a newer Node.
  await symlink(await realpath(join(root, "packages/msw/node_modules/msw-2")), join(folder, "node_modules/msw"));
  for (const one of packages.values()) await linkDependencies(one, folder, new Set(names));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const namedPackages = ({ dependencies = {}, peerDependencies = {} }: PublishedManifest): string[] =>
  Object.keys({ ...dependencies, ...peerDependencies });

const packed = (name: string): PackedPackage => {
  const found = packages.get(name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
};

const targetsOf = (targets: PublishedTargets): string[] =>
  Object.values(targets).flatMap((one) => (typeof one === "string" ? [one] : targetsOf(one)));

describe.each(names)("%s as it is published", (name) => {
  it("has what a package needs, and nothing that is only for its development", () => {
    const { files, manifest, source } = packed(name);
    const directory = relative(root, source);
    expect(files).toEqual(expect.arrayContaining(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]));
    expect(files.filter((file) => /\.(test|fixture)\./.test(file) || /(^|\/)tests?\//.test(file))).toEqual([]);
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      description: expect.any(String),
      version: expect.any(String),
      bugs: `${HOME}/issues`,
      // npm shows the README with its relative links made to begin in this folder.
      homepage: `${HOME}/tree/main/${directory}#readme`,
      repository: { type: "git", url: `git+${HOME}.git`, directory: directory },
    });
    expect(manifest.engines?.node).toMatch(/^>=\d+\.\d+\.\d+$/);
    expect(manifest.scripts ?? manifest.devDependencies).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|@runout\/source/);
  });

  it("has every file that its package.json names", () => {
    const { files, manifest } = packed(name);
    const named = [manifest.exports ?? {}, manifest.imports ?? {}, manifest.bin ?? {}];
    for (const target of named.flatMap(targetsOf)) {
      // A star stands for any file of a folder, of which there must be one.
      const [start = "", end = ""] = target.replace("./", "").split("*");
      const isNamed = (file: string) =>
        target.includes("*") ? file.startsWith(start) && file.endsWith(end) : file === start;
      expect(files.filter(isNamed), target).not.toEqual([]);
    }
  });

  it("imports and maps only files that it has, and imports only packages that it names", async () => {
    const { files, folder: directory, manifest } = packed(name);
    const known = [name, ...namedPackages(manifest), ...builtinModules];
    const broken: string[] = [];
    for (const file of files.filter((one) => /^dist\/.*\.(js|d\.ts)$/.test(one) && isProgram(one))) {
      const text = (await readFile(join(directory, file), "utf8")).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      for (const [, imported = ""] of text.matchAll(/(?<!")\b(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
        const declared = file.endsWith(".d.ts") ? imported.replace(/\.[jt]s$/, ".d.ts") : imported;
        const isThere = imported.startsWith(".")
          ? files.includes(posix.join(posix.dirname(file), declared))
          : imported.startsWith("node:") ||
            imported in (manifest.imports ?? {}) ||
            known.some((one) => imported === one || imported.startsWith(`${one}/`));
        if (!isThere) broken.push(`${file}: ${imported}`);
      }
    }
    for (const file of files.filter((one) => one.endsWith(".map"))) {
      const { sources = [] }: { sources?: string[] } = JSON.parse(await readFile(join(directory, file), "utf8"));
      for (const source of sources.map((one) => posix.join(posix.dirname(file), one))) {
        if (!files.includes(source)) broken.push(`${file}: ${source}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("uses nothing that the oldest Node lacks", async () => {
    const { files, folder: directory, manifest } = packed(name);
    const own = files.filter((one) => one.endsWith(".js") && isProgram(one));
    expect(await unsupportedCalls(directory, own, manifest.engines?.node ?? "")).toEqual([]);
  });

  it("resolves for Node and bundlers, with types", async () => {
    const { tarball, folder: directory, manifest } = packed(name);
    const { messages, pkg } = await publint({ pkgDir: directory, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    // A program has no types.
    if (manifest.exports === undefined) return;
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
    if (!analysis.types) throw new Error("no types");
    const problems = analysis.problems
      .map((one) => ({
        resolution: "",
        entrypoint: "",
        ...one,
        resolutionKind: "resolutionKind" in one ? one.resolutionKind : "",
      }))
      // Packages of modules only: neither require() nor a resolution from before `exports`. TypeScript reads no YAML.
      .filter((one) => !/^node10$|^node16-cjs$/.test(one.resolutionKind) && !one.entrypoint.endsWith(".yaml"));
    expect(problems).toEqual([]);
  });

  it("brings nothing that runs a script when it is installed, as what reports installations does", async () => {
    const installed = await installedWith(name, folder);
    const { dependencies = {} } = packed(name).manifest;
    expect([...installed.keys()]).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    const scripts = [...installed].map(([one, its]) => [
      one,
      Object.keys(its).filter((script) => /^(pre|post)?install$/.test(script)),
    ]);
    expect(scripts.filter(([, its]) => its?.length)).toEqual([]);
  });
});

it("the mock has Prism inside, with its license", async () => {
  const { folder: directory, manifest } = packed("@runout/mock");
  // Neither Prism's dependencies nor the database of the marketplace are installed with it.
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(["@runout/spec"]);
  const licenses = await readFile(join(directory, "dist/third-party-licenses.txt"), "utf8");
  expect(licenses).toMatch(/^@stoplight\/prism-http [\d.]+ \(Apache-2\.0\)$/m);
  expect(licenses).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
});

/** Starts a program on the Node that is tested, and answers the address that it says it listens on. */
async function start(program: string, environment: Record<string, string>) {
  const child = spawn(testedNode, [join(folder, "node_modules", program)], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "--no-warnings", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [address] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code} before it listened`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** What starts programs and installs packages: in CI, or with TEST_SIZE=full. */
const describeAtFullSize = describe.runIf(isFullSize());

describeAtFullSize("on the oldest Node that is promised, or the one of TESTED_NODE", () => {
  it("the mock answers examples, made-up values and bad requests", async () => {
    const mock = await start("@runout/mock/dist/main.js", { MOCK_PORT: "0" });
    try {
      const ask = async (path: string) => {
        const response = await fetch(`${mock.url}${path}`);
        return [response.status, await response.json()] as const;
      };
      expect(await ask("/marketplace/listings/4300801460")).toMatchObject([200, { id: 4300801460 }]);
      expect(await ask("/marketplace/listings/4300801460?__dynamic=true")).toMatchObject([
        200,
        { id: expect.any(Number) },
      ]);
      expect(await ask("/users/example_seller/inventory?page=one")).toMatchObject([
        422,
        { message: expect.any(String) },
      ]);
    } finally {
      await mock.stop();
    }
  });

  it("runout starts everything, and its commands reach the sandbox", async () => {
    const ports = { PORT: "0", MOCK_PORT: "0", DOCS_PORT: "0" };
    const program = await start("runout/dist/main.js", { ...ports, DATA_DIR: "memory://" });
    try {
      const command = [join(folder, "node_modules/runout/dist/main.js"), "order", "4300801460", "--json"];
      const { stdout } = await run(testedNode, command, { env: { ...process.env, RUNOUT_URL: program.url } });
      expect(JSON.parse(stdout)).toMatchObject({ id: "845236-18", status: "New Order" });
    } finally {
      await program.stop();
    }
  });

  it("the handlers for MSW answer by a marketplace and by examples, with the oldest MSW that is promised", async () => {
    const sample = join(folder, "msw-sample.mjs");
    await copyFile(join(import.meta.dirname, "msw-sample.fixture.mjs"), sample);
    const { version } = JSON.parse(await readFile(join(folder, "node_modules/msw/package.json"), "utf8"));
    expect(packed("@runout/msw").manifest.peerDependencies?.msw).toBe(`^${version} || ^3.0.0`);
    const { stdout } = await run(testedNode, [sample]);
    expect(stdout).toBe("201 200 24.5 200 true\n");
  });
});

describeAtFullSize("on the oldest Node that is promised, with a server", () => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error" };
    server = await start("@runout/server/dist/main.js", environment);
  });
  beforeEach(async () => {
    expect((await fetch(`${server.url}/sandbox/reset`, { method: "POST" })).status).toBe(204);
  });
  afterAll(() => server.stop());

  it("the client installs by itself, compiles in both resolutions of modules, and sells on the server", async () => {
    const shop = await openShop("shop", [packed("@runout/client").tarball]);
    const { packages: installed } = JSON.parse(await readFile(join(shop, "node_modules/.package-lock.json"), "utf8"));
    expect(
      Object.keys(installed)
        .map((one) => one.replace("node_modules/", ""))
        .sort(),
    ).toEqual(["@runout/client", "openapi-fetch", "openapi-typescript-helpers"]);
    expect(await runSample(shop, server.url, "client-sample.fixture.ts")).toBe("24.5 true\n");
  });

  it("the options of TanStack Query compile and run with the oldest versions that they promise", async () => {
    const { manifest } = packed("@runout/react-query");
    expect(manifest.peerDependencies).toEqual({ "@tanstack/react-query": "^5.89.0", react: "^18 || ^19" });
    const peers = ["@tanstack/react-query@5.89.0", "react@18.0.0", "@types/react@18.3.0"];
    const tarballs = ["@runout/client", "@runout/react-query"].map((name) => packed(name).tarball);
    const shop = await openShop("react-shop", [...tarballs, ...peers]);
    expect(await runSample(shop, server.url, "react-query-sample.fixture.ts")).toBe("100 24.5 true true\n");
  });
});

/** Makes a program's folder, and installs packages there by npm. */
async function openShop(name: string, installed: readonly string[]): Promise<string> {
  const shop = join(folder, name);
  await mkdir(shop);
  await writeFile(join(shop, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...installed], { cwd: shop });
  return shop;
}

/** Compiles a sample in both resolutions of modules, runs it against a server, and gives what it printed. */
async function runSample(shop: string, server: string, fixture: string): Promise<string> {
  await copyFile(join(import.meta.dirname, fixture), join(shop, "sample.ts"));
  const flags = ["--strict", "--target", "es2023", "--lib", "es2023,dom", "--types", "", "--skipLibCheck", "false"];
  const compile = (...more: string[]) =>
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...flags, ...more, "sample.ts"], {
      cwd: shop,
    });
  await compile("--module", "esnext", "--moduleResolution", "bundler", "--noEmit");
  await compile("--module", "nodenext");
  return (await run(testedNode, [join(shop, "sample.js"), server])).stdout;
}
