import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText, root, workspacePackages } from "../src/repository.ts";

/** Published too, by the registries of their languages. */
const LIBRARIES = ["@runout/python", "@runout/go"];

describe("packages that are published", () => {
  it("all carry the version of the one API they describe", () => {
    const versions = workspacePackages()
      .filter((one) => !one.private)
      .map(({ folder }) => (JSON.parse(readText(`${folder}/package.json`)) as { version: string }).version); // npm demands it
    expect(new Set(versions).size).toBe(1);
  });

  it("carry the same version in the registry of Python", () => {
    const { version } = JSON.parse(readText("packages/client/package.json"));
    expect(readText("packages/python/pyproject.toml")).toContain(`\nversion = "${version}"\n`);
  });

  it("carry the same version in Go", () => {
    const { version } = JSON.parse(readText("packages/client/package.json"));
    expect(readText("packages/go/version.go")).toContain(`\nconst Version = "${version}"\n`);
  });

  it("are all in the one fixed group of the changesets", () => {
    const config = JSON.parse(readText(".changeset/config.json")) as { fixed: string[][] }; // the shape changesets demands
    const published = workspacePackages().filter(
      ({ name, private: unpublished }) => !unpublished || LIBRARIES.includes(name),
    );
    expect(config.fixed.flat().sort()).toEqual(published.map((one) => one.name).sort());
  });
});

describe("every package", () => {
  it("says which Node it needs: those that stay here the workspace's own, those that are published an older one", () => {
    for (const { name, folder, private: stays } of workspacePackages()) {
      const { engines } = JSON.parse(readText(`${folder}/package.json`));
      expect(engines?.node, name).toBe(stays ? ">=24.0.0" : ">=20.10.0");
    }
  });

  it("has scripts whose files are there", () => {
    const named = workspacePackages().flatMap(({ folder, scripts }) =>
      Object.values(scripts).flatMap((script) =>
        [...script.matchAll(/\S+\.[cm]?[jt]s\b/g)].map(([file]) => `${folder}/${file}`),
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
