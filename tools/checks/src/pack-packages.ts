import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, workspacePackages } from "./repository.ts";

const run = promisify(execFile);

/** What a published package.json says. */
export interface PublishedManifest {
  name: string;
  version: string;
  engines?: { node?: string };
  /** A program that is not to be imported has none. */
  exports?: PublishedTargets;
  imports?: PublishedTargets;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: unknown;
  scripts?: unknown;
}

/** Files by path and, one below the other, by condition. */
export interface PublishedTargets {
  readonly [name: string]: string | PublishedTargets;
}

/** A package as it is published: packed by pnpm and taken apart again. */
export interface PackedPackage {
  name: string;
  /** The package's folder in the workspace. */
  source: string;
  tarball: string;
  /** Where its content is. */
  folder: string;
  /** Every file in it, relative to the folder, always with `/`. */
  files: readonly string[];
  manifest: PublishedManifest;
}

/**
 * Packs packages, and unpacks them below `node_modules` of a folder, side by side as npm puts them.
 *
 * @param names @default every package that is not private
 */
export async function packPackages(into: string, names?: readonly string[]): Promise<PackedPackage[]> {
  const published = workspacePackages().filter((one) => (names ? names.includes(one.name) : !one.private));
  const filters = published.flatMap(({ name }) => ["--filter", name]);
  const pnpm = [join(root, "tools/harness/src/pnpm.js"), "--recursive", ...filters];
  await run(process.execPath, [...pnpm, "pack", "--pack-destination", into], { cwd: root });
  return Promise.all(
    published.map(async ({ name, folder: source }) => {
      const folder = join(into, "node_modules", name);
      await mkdir(folder, { recursive: true });
      const manifestOf = async (folder: string) => JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      const { version } = await manifestOf(join(root, source));
      const tarball = join(into, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
      await run("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        );
      return { name, source: join(root, source), tarball, folder, files, manifest: await manifestOf(folder) };
    }),
  );
}
