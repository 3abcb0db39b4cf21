import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type ApiChange, apiChanges } from "./api-changes.ts";
import { git } from "./git.ts";

/** A document of the contract: its bundle of today, and the one that was released last. */
export interface ContractDocument {
  readonly name: string;
  /** The file that has the version in `info`. */
  readonly source: string;
  readonly bundle: string;
  readonly released: string;
  /** Packages whose users see this document: their changelogs say what changed in it. */
  readonly describedBy: readonly string[];
}

export const DOCUMENTS: readonly ContractDocument[] = [
  {
    name: "the marketplace API",
    source: "spec/openapi.yaml",
    bundle: "spec/generated/openapi.yaml",
    released: "spec/released/openapi.yaml",
    describedBy: [
      "@runout/spec",
      "@runout/client",
      "@runout/react-query",
      "@runout/msw",
      "@runout/python",
      "@runout/go",
    ],
  },
  {
    name: "the sandbox's control API",
    source: "spec/sandbox.yaml",
    bundle: "spec/generated/sandbox.yaml",
    released: "spec/released/sandbox.yaml",
    describedBy: ["@runout/spec", "@runout/sandbox", "@runout/python", "@runout/go"],
  },
];

/** What changed in a document. */
export interface DocumentChanges {
  readonly document: ContractDocument;
  readonly changes: readonly ApiChange[];
}

/** What changed in each document since the last release. */
export function changesSinceRelease(root: string): Promise<DocumentChanges[]> {
  return Promise.all(DOCUMENTS.map((document) => changesOf(root, document, join(root, document.released))));
}

/** What changed in each document since a commit. */
export async function changesSinceCommit(root: string, commit: string): Promise<DocumentChanges[]> {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    return await Promise.all(
      DOCUMENTS.map(async (document) => {
        const base = join(folder, basename(document.bundle));
        await writeFile(base, await git(root, "show", `${commit}:${document.bundle}`));
        return changesOf(root, document, base);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function changesOf(root: string, document: ContractDocument, base: string): Promise<DocumentChanges> {
  return { document, changes: await apiChanges(base, join(root, document.bundle)) };
}

/** Makes today's bundles those that were released last. Only a release does it. */
export async function saveAsReleased(root: string): Promise<void> {
  for (const { bundle, released } of DOCUMENTS) {
    await mkdir(dirname(join(root, released)), { recursive: true });
    await copyFile(join(root, bundle), join(root, released));
  }
}
