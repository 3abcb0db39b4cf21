import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Licenses that allow their code to be distributed inside ours, together with their text. */
const FREE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/**
 * The names and license texts of the packages that bundled modules come from.
 *
 * @param modules the paths of the modules
 * @param ownLicense the text of this repository's MIT license: for packages that are under it and came without its text
 * @throws Error for a package whose license is another, or whose text is not known
 */
export async function thirdPartyLicenses(modules: readonly string[], ownLicense: string): Promise<string> {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? []));
  const sections = await Promise.all([...folders].map((folder) => section(folder, ownLicense)));
  // One version may be installed twice, for different peers.
  return `${[...new Set(sections)].sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

async function section(folder: string, ownLicense: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { name, version } = manifest;
  const license: unknown = manifest.license ?? manifest.licenses?.[0]?.type;
  if (typeof license !== "string" || !FREE.has(license)) {
    throw new Error(`${name} ${version} cannot be bundled: its license is ${JSON.stringify(license)}.`);
  }
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter(
    (one) => one.isFile() && /licen[cs]e|notice|copying/i.test(one.name) && !/\.[cm]?js$/.test(one.name),
  );
  const texts = await Promise.all(files.map((one) => readFile(join(folder, one.name), "utf8")));
  if (texts.length === 0) texts.push(standardText(`${name} ${version}`, license, manifest, ownLicense));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join("\n\n");
}

function standardText(
  title: string,
  license: string,
  manifest: { author?: unknown; contributors?: unknown[] },
  ownLicense: string,
): string {
  if (license !== "MIT") throw new Error(`${title} cannot be bundled: it comes without the text of its license.`);
  const people = [manifest.author ?? [], manifest.contributors ?? []].flat().map((one) => {
    if (typeof one === "object" && one !== null && "name" in one) return String(one.name);
    return String(one);
  });
  return ownLicense.replace(/^Copyright .*$/m, `Copyright (c) ${people.join(", ")}`);
}
