import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { readText, repositoryFiles, workspacePackages } from "../src/repository.ts";

/**
 * Which package may use which at run time: the arrows of the design. Tools may use anything. No package uses a tool at run time or
 * in what it publishes; its tests may start programs by the harness.
 */
const ARROWS: Record<string, readonly string[]> = {
  "@runout/spec": [],
  "@runout/client": [],
  "@runout/react-query": ["@runout/client"],
  "@runout/python": [],
  "@runout/go": [],
  "@runout/marketplace": ["@runout/spec"],
  "@runout/http": ["@runout/marketplace", "@runout/spec"],
  "@runout/sandbox": ["@runout/http", "@runout/marketplace", "@runout/spec"],
  "@runout/msw": ["@runout/http", "@runout/sandbox", "@runout/spec"],
  "@runout/server": ["@runout/http", "@runout/marketplace", "@runout/sandbox", "@runout/spec"],
  "@runout/listen": [],
  "@runout/mock": ["@runout/spec"],
  // The pages have a marketplace in a worker.
  "@runout/docs": ["@runout/http", "@runout/listen", "@runout/msw", "@runout/spec"],
  // What `npx runout` starts, and what it controls a sandbox with.
  runout: ["@runout/client", "@runout/marketplace", "@runout/mock", "@runout/sandbox", "@runout/server"],
};

/** Entry points of `@runout/http` that reach no marketplace and no database, by the package that may import no other. */
const ENTRY_POINTS: Record<string, readonly string[]> = {
  "apps/mock": ["node", "openapi", "request", "response", "site-links"],
  "apps/docs": ["openapi", "response"],
};

const HARNESS = "@runout/harness";

const packages = workspacePackages();
const sources = repositoryFiles().filter(
  (file) => /\.(ts|tsx|js|mjs|cts)$/.test(file) && !file.includes("/generated/"),
);

describe("the arrows between packages", () => {
  it("finds the packages of the house", () => {
    expect(packages.map((one) => one.name)).toEqual(expect.arrayContaining(Object.keys(ARROWS)));
  });

  for (const { name, folder, runtimeDependencies } of packages.filter((one) => !one.folder.startsWith("tools/"))) {
    it(`${name} depends on nothing but ${ARROWS[name]?.join(", ") || "the outside"}`, () => {
      expect(ARROWS[name]).toBeDefined();
      expect(ARROWS[name]).toEqual(expect.arrayContaining(runtimeDependencies));
    });

    it(`${name} imports only workspace packages that its package.json names`, () => {
      const own = packages.find((one) => one.folder === folder);
      const undeclared = sources
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
        .filter(({ imported }) => imported.startsWith("@runout/"))
        .filter(
          ({ imported }) =>
            ![name, ...(own?.workspaceDependencies ?? [])].some(
              (known) => imported === known || imported.startsWith(`${known}/`),
            ),
        );
      expect(undeclared).toEqual([]);
    });
  }

  it.each(Object.entries(ENTRY_POINTS))("%s imports of @runout/http no entry points but %j", (folder, allowed) => {
    const imported = sources.filter((file) => file.startsWith(`${folder}/`)).flatMap(importsOf);
    const used = new Set(imported.filter((one) => /^@runout\/http(\/|$)/.test(one)));
    expect([...used].sort()).toEqual(allowed.map((one) => `@runout/http/${one}`));
  });

  it("keeps these entry points of @runout/http without a marketplace and without a database", () => {
    const { exports } = JSON.parse(readText("packages/http/package.json"));
    for (const entry of new Set(Object.values(ENTRY_POINTS).flat())) {
      const reached = reachedFrom(join("packages/http", exports[`./${entry}`]["@runout/source"]));
      expect(reached.files.length, entry).toBeGreaterThan(1);
      const ours = [...reached.packages].filter((one) => one.startsWith("@runout/"));
      // The generator reads documents with the model, which therefore uses nothing that is generated.
      const allowed = entry === "openapi" ? [] : ["@runout/spec/messages"];
      expect(ours.filter((one) => !allowed.includes(one))).toEqual([]);
    }
  });

  const tools = packages.filter((one) => one.folder.startsWith("tools/")).map((one) => one.name);
  const usersOf = (names: readonly string[]) =>
    packages.filter((one) => one.workspaceDependencies.some((name) => names.includes(name))).map((one) => one.name);

  it("lets no package that is not a tool use one at run time, nor any but the harness in its tests", () => {
    const atRunTime = packages.filter((one) => one.runtimeDependencies.some((name) => tools.includes(name)));
    expect(atRunTime.map((one) => one.name)).toEqual([]);
    const users = usersOf(tools.filter((name) => name !== HARNESS));
    expect(users.filter((name) => !tools.includes(name))).toEqual([]);
  });

  it("lets only tests and tools import the harness, and the harness no package of the workspace", () => {
    const importers = sources.filter((file) => importsOf(file).some((imported) => imported.startsWith(HARNESS)));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !/^tools\/|\/test\/|\.test\.ts$/.test(file))).toEqual([]);
    expect(packages.find((one) => one.name === HARNESS)?.workspaceDependencies).toEqual([]);
  });

  it("lets no import leave its package by a relative path, but for the tests' shared configuration", () => {
    const inPackages = sources.filter((file) => /^(spec|packages|apps|tools)\//.test(file));
    const leaving = inPackages.flatMap((file) => {
      const depth = file.split("/").length - (file.startsWith("spec/") ? 2 : 3);
      return importsOf(file)
        .filter(
          (imported) => (imported.match(/\.\.\//g)?.length ?? 0) > depth && !imported.endsWith("vitest.shared.ts"),
        )
        .map((imported) => `${file}: ${imported}`);
    });
    expect(leaving).toEqual([]);
  });
});

/**
 * Which folder of the marketplace may import which, besides itself. `domain`, `oauth` and `secrets` know no
 * database; only the composition root uses `seed`. Files outside of folders are named with the folder they count as.
 */
const walls: Record<string, readonly string[]> = {
  domain: [],
  oauth: ["domain", "secrets"],
  secrets: [],
  views: ["domain"],
  store: ["domain", "secrets"],
  services: ["domain", "oauth", "secrets", "views", "store"],
  operations: ["domain", "oauth", "secrets", "views", "store", "services"],
  seed: ["domain", "secrets", "views", "store"],
};
const outsideOfFolders: Record<string, string> = {
  "clock.ts": "services",
  "context.ts": "operations",
  "operation-types.ts": "operations",
  "caller-checks.ts": "operations",
  "operation-handlers.ts": "operations",
};
/** What puts the others together, and so may import all of them. */
const COMPOSITION_ROOT = [
  "index.ts",
  "marketplace.ts",
  "marketplace-options.ts",
  "prepare-database.ts",
  "prepare-databases.ts",
];

describe("the arrows inside the marketplace", () => {
  const source = "packages/marketplace/src/";
  const files = sources
    .filter((file) => file.startsWith(source) && !file.endsWith(".test.ts"))
    .map((file) => file.slice(source.length));
  const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : (outsideOfFolders[file] ?? file));

  it("knows every folder, and every file outside of folders", () => {
    const known = [...Object.keys(walls), ...COMPOSITION_ROOT];
    expect(files.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
    expect(Object.keys(walls).filter((room) => !files.some((file) => file.startsWith(`${room}/`)))).toEqual([]);
  });

  it.each(Object.entries(walls))("%s imports %j at most", (room, allowed) => {
    const over = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(source + file)
          .filter((imported) => imported.startsWith("."))
          .map((imported) => join(dirname(file), imported))
          .filter((imported) => ![room, ...allowed].includes(roomOf(imported)))
          .map((imported) => `${file}: ${imported}`),
      );
    expect(over).toEqual([]);
  });

  it("lead only to the contract and to libraries, never to the sandbox", () => {
    const outside = new Set(
      files.flatMap((file) => importsOf(source + file).filter((one) => one.startsWith("@runout/"))),
    );
    expect([...outside].sort()).toEqual(["@runout/spec", "@runout/spec/messages", "@runout/spec/sandbox"]);
  });
});

/** The files of a package that a file leads to, and the other packages that they import at run time. */
function reachedFrom(file: string, files: string[] = [], packages = new Set<string>()) {
  files.push(file);
  const text = readText(file).replace(/^(?:import|export) type [^;]*;/gm, "");
  for (const [, imported = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
    if (!imported.startsWith(".")) packages.add(imported);
    else if (!files.includes(join(dirname(file), imported)))
      reachedFrom(join(dirname(file), imported), files, packages);
  }
  return { files, packages };
}

function importsOf(file: string): string[] {
  return [...readText(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}
