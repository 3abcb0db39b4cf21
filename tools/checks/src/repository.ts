import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** Where the repository is published. */
export const HOME = "https://github.com/runout/runout";

const IGNORED_NAMES = new Set(["node_modules", "dist", "reports", ".turbo", ".runout", ".git", ".venv", "__pycache__"]);

/** Every file that belongs to the repository, as a path from its top: what git knows, or without git all files. */
export function repositoryFiles(): string[] {
  if (!existsSync(join(root, ".git"))) return walk(root).map((file) => relative(root, file));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => file !== "" && existsSync(join(root, file)));
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !IGNORED_NAMES.has(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : [path]));
}

/** A file's text. */
export const readText = (file: string): string => readFileSync(join(root, file), "utf8");

/** A workspace package as its package.json says. */
export interface WorkspacePackage {
  folder: string;
  name: string;
  private: boolean;
  scripts: Record<string, string>;
  /** The commands that an installation of it brings. */
  programs: string[];
  /** Every workspace package it names, of any kind of dependency. */
  workspaceDependencies: string[];
  /** Those that an installation of it brings. */
  runtimeDependencies: string[];
}

/** Every workspace package. */
export function workspacePackages(): WorkspacePackage[] {
  return repositoryFiles()
    .filter((file) => /^(spec|(packages|apps|tools)\/[^/]+)\/package\.json$/.test(file))
    .map((file) => {
      // package.json is written by us; the fields read here have these shapes by npm's own rules.
      const manifest = JSON.parse(readText(file)) as {
        name: string;
        private?: boolean;
        scripts?: Record<string, string>;
        bin?: Record<string, string>;
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      const ours = (names: Record<string, string> = {}) =>
        Object.keys(names).filter((name) => name.startsWith("@runout/"));
      return {
        folder: file.replace("/package.json", ""),
        name: manifest.name,
        private: manifest.private ?? false,
        scripts: manifest.scripts ?? {},
        programs: Object.keys(manifest.bin ?? {}),
        workspaceDependencies: [...ours(manifest.dependencies), ...ours(manifest.devDependencies)],
        runtimeDependencies: ours(manifest.dependencies),
      };
    });
}
