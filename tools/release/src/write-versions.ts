import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS } from "./released-documents.ts";
import { versionedPackages } from "./versioned-packages.ts";

/** Files beside package.json that hold the version of the release, each with its line. */
interface VersionLine {
  readonly file: string;
  readonly pattern: RegExp;
  readonly line: (version: string) => string;
}

/** `version` in `info` of an OpenAPI or Arazzo document. */
const INFO = { pattern: /^ {2}version: .*$/m, line: (version: string) => `  version: ${version}` };

const LIBRARIES: readonly VersionLine[] = [
  {
    file: "packages/python/pyproject.toml",
    pattern: /^version = ".*"$/m,
    line: (version) => `version = "${version}"`,
  },
  {
    file: "packages/go/version.go",
    pattern: /^const Version = ".*"$/m,
    line: (version) => `const Version = "${version}"`,
  },
];

const WORKFLOWS = "spec/workflows";

/**
 * Gives everything that is not an npm package the version that changesets have given to those that are: the client libraries
 * for Python and Go, both documents and the workflows.
 *
 * @returns the version
 * @throws Error when the packages have different versions, or a file has no line for one
 */
export function writeVersions(root: string): string {
  const versions = new Set(versionedPackages(root).map(({ version }) => version));
  const [version] = versions;
  if (version === undefined || versions.size > 1) {
    throw new Error(`The packages of a release must have one version, not ${[...versions].join(", ")}.`);
  }
  for (const { file, pattern, line } of versionLines(root)) {
    const path = join(root, file);
    const text = readFileSync(path, "utf8");
    if (!pattern.test(text)) throw new Error(`${file} has no line with a version.`);
    writeFileSync(path, text.replace(pattern, line(version)));
  }
  return version;
}

function versionLines(root: string): VersionLine[] {
  const workflows = readdirSync(join(root, WORKFLOWS)).filter((name) => name.endsWith(".arazzo.yaml"));
  const documents = [...DOCUMENTS.map(({ source }) => source), ...workflows.map((name) => `${WORKFLOWS}/${name}`)];
  return [...LIBRARIES, ...documents.map((file) => ({ file, ...INFO }))];
}
