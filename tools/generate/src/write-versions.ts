import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Gives the client libraries that are not npm packages the version that changesets have given to those that are. It is a part of the
 * repository's script `version`.
 */
const root = resolve(import.meta.dirname, "../../..");

/** Files that hold a version, each with its line. */
const VERSION_LINES = [
  {
    file: "packages/python/pyproject.toml",
    line: (version: string) => `version = "${version}"`,
    pattern: /^version = ".*"$/m,
  },
  {
    file: "packages/go/version.go",
    line: (version: string) => `const Version = "${version}"`,
    pattern: /^const Version = ".*"$/m,
  },
];

const { version } = JSON.parse(readFileSync(resolve(root, "packages/client/package.json"), "utf8"));
for (const { file, line, pattern } of VERSION_LINES) {
  const path = resolve(root, file);
  const text = readFileSync(path, "utf8");
  if (!pattern.test(text)) throw new Error(`${file} has no line with a version`);
  writeFileSync(path, text.replace(pattern, line(version)));
}
