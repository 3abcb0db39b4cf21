import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContractDocument } from "./contract-document.ts";
import { llmsText } from "./llms-text.ts";
import { postmanCollection } from "./postman-collection.ts";
import { releaseNotes } from "./release-notes.ts";

/** Bundles and workflows, which are in the repository as they are published. */
const COPIED = {
  "spec/generated": /\/(openapi|sandbox)\.(yaml|json)$|\.arazzo\.yaml$/,
  "spec/workflows": /\.arazzo\.yaml$/,
};

/**
 * Makes everything that is attached to a release of the repository: both documents as YAML and JSON, a Postman collection of each, the
 * Arazzo workflows, `llms.txt` and the notes of the release.
 *
 * @param root the top of the repository
 * @param folder where they go; what it held before is removed
 */
export async function writeArtifacts(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [source, names] of Object.entries(COPIED)) {
    const isTaken = (file: string) => file === join(root, source) || names.test(file);
    await cp(join(root, source), folder, { recursive: true, filter: isTaken });
  }
  const marketplace = readContractDocument("openapi");
  const sandbox = readContractDocument("sandbox");
  for (const [name, document] of Object.entries({ marketplace, sandbox })) {
    const collection = JSON.stringify(postmanCollection(document), null, 2);
    await writeFile(join(folder, `${name}.postman_collection.json`), `${collection}\n`);
  }
  const { repository } = JSON.parse(await readFile(join(root, "spec/package.json"), "utf8")) as {
    repository: { url: string }; // as npm has it
  };
  const home = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  const { version } = marketplace;
  await writeFile(join(folder, "llms.txt"), llmsText(marketplace, sandbox, { home, tag: `v${version}` }));
  await writeFile(join(folder, "release-notes.md"), releaseNotes(root, version));
}

// The build runs this file: the artifacts of this working copy go into `dist`.
if (import.meta.main) {
  const folder = join(import.meta.dirname, "../../dist");
  await writeArtifacts(join(import.meta.dirname, "../../../.."), folder);
}
