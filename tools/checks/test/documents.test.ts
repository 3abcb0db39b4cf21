import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, namedInPage } from "../src/named-in-page.ts";
import { readText, repositoryFiles, root, workspacePackages } from "../src/repository.ts";
import { problemOf } from "../src/samples/repository-command.ts";

const pages = repositoryFiles().filter((file) => file.endsWith(".md") && !file.startsWith(".changeset/"));

/** Pages that name paths from the top of the repository; a README of a package names them from its own folder. */
const maps = pages.filter((file) => /^([A-Z]+\.md|docs\/.*|\.github\/.*)$/.test(file) && file !== "README.md");

const packages = workspacePackages();

describe("the documents of the repository", () => {
  it.each(pages)("%s links to what is there", (file) => {
    const broken = namedInPage(file).links.filter((target) => {
      const [path = "", anchor] = target.split("#");
      const linked = path === "" ? file : join(dirname(file), path);
      if (!existsSync(join(root, linked))) return true;
      return anchor !== undefined && !anchorsOf(linked).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(maps)("%s names paths and commands that are there", (file) => {
    const { paths, commands } = namedInPage(file);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(commands.flatMap((command) => problemOf(command, file) ?? [])).toEqual([]);
  });
});

it("the README that PyPI shows has no relative link, which would lead nowhere there", () => {
  const links = [...readText("packages/python/README.md").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target = ""]) => target,
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((target) => !/^(https:|#)/.test(target))).toEqual([]);
});

describe("ARCHITECTURE.md", () => {
  const text = readText("ARCHITECTURE.md");
  const rows = [...text.matchAll(/^\| \[`(?<folder>[^`]+)`\]\(\S+\) +\|[^|]*\| (?<uses>[^|]*?) +\|$/gm)].map(
    ({ groups: { folder = "", uses = "" } = {} }) => ({ folder, uses }),
  );

  it("has a row for each package that is not a tool, with the packages that it uses", () => {
    const names = new Map(packages.map(({ name, folder }) => [name, folder]));
    const expected = packages
      .filter(({ folder }) => !folder.startsWith("tools/"))
      .map(({ folder, runtimeDependencies }) => {
        const uses = runtimeDependencies.map((name) => `\`${names.get(name)}\``).sort();
        return { folder, uses: uses.join(", ") || "nothing" };
      });
    expect(rows.filter(({ uses }) => uses !== "anything")).toEqual(expect.arrayContaining(expected));
    expect(rows.filter(({ uses }) => uses !== "anything")).toHaveLength(expected.length);
  });

  it("has a row for each tool", () => {
    const tools = packages.map(({ folder }) => folder).filter((folder) => folder.startsWith("tools/"));
    const described = rows.filter(({ uses }) => uses === "anything").map(({ folder }) => folder);
    expect(described.toSorted()).toEqual(tools.toSorted());
  });

  it("is short enough to be read", () => {
    expect(text.split("\n").length).toBeLessThan(150);
  });
});

describe("the decision records", () => {
  const records = pages.filter((file) => /^docs\/decisions\/\d/.test(file)).sort();

  it("are numbered from 1 without a gap, and all stand in their list", () => {
    expect(records.length).toBeGreaterThan(0);
    const numbers = records.map((file) => Number(/^\d{4}/.exec(basename(file))?.[0]));
    expect(numbers).toEqual(records.map((_, index) => index + 1));
    expect(namedInPage("docs/decisions/README.md").links.filter((link) => /^\d/.test(link))).toEqual(
      records.map((file) => basename(file)),
    );
  });

  it.each(records)("%s says context, decision and consequences", (file) => {
    const text = readText(file);
    expect(text).toMatch(new RegExp(`^# ${Number(basename(file).slice(0, 4))}\\. `));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
  });
});

it("gives version managers the Node that runs the workspace", () => {
  const version = readText(".nvmrc").trim();
  expect(JSON.parse(readText("package.json")).devDependencies.node).toBe(version);
  expect(readText("pnpm-workspace.yaml")).toContain(`\nnodeVersion: ${version}\n`);
});
