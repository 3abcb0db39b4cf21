import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeApiChangelog } from "./api-changelog.ts";
import { saveAsReleased } from "./released-documents.ts";
import { writeVersions } from "./write-versions.ts";

/**
 * What belongs to a new version beside what `changeset version` does: the version of the documents and of the libraries that are not
 * npm packages, everything generated from the documents, the changes of the API in the changelogs, and the bundles as those that
 * were released last. `pnpm release:version` runs it; `--root FOLDER` works on another clone.
 */
const REPOSITORY = join(import.meta.dirname, "../../..");
const { values } = parseArgs({ options: { root: { type: "string", default: REPOSITORY } } });
const root = resolve(values.root);

const version = writeVersions(root);
const generator = join(REPOSITORY, "tools/generate/src/main.ts");
execFileSync(process.execPath, ["--conditions=@runout/source", generator, "--root", root], { stdio: "inherit" });
await writeApiChangelog(root, version);
await saveAsReleased(root);
