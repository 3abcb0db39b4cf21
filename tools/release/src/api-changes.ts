import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type ChangeRecord, describeChange } from "./describe-change.ts";

const run = promisify(execFile);

/** How much a change asks for, as semantic versions from 1.0.0 on have it. */
export type Impact = "major" | "minor" | "patch";

/** One difference between two versions of a document. */
export interface ApiChange {
  readonly impact: Impact;
  /** Where it is: an operation as `GET /orders`, a component as `Listing`, or a part of the document. */
  readonly location: string;
  /** What changed there, as a sentence without its location. */
  readonly sentence: string;
}

interface DiffReport {
  readonly changes: readonly (ChangeRecord & { readonly impact: Impact })[];
}

const CONFIG = join(import.meta.dirname, "../redocly-diff.yaml");

/**
 * What changed between two versions of a bundled document, as `redocly diff` rates it by its ruleset `diff-recommended`.
 * The version in `info` is no change: it follows from the others.
 *
 * @param base the file of the older version
 * @param revision the file of the newer one
 * @throws Error with what Redocly printed, when it cannot read one of them
 */
export async function apiChanges(base: string, revision: string): Promise<ApiChange[]> {
  if ((await readFile(base)).equals(await readFile(revision))) return [];
  const folder = await mkdtemp(join(tmpdir(), "api-changes-"));
  try {
    const report = join(folder, "diff.json");
    const options = ["--config", CONFIG, "--format", "json", "--fail-on", "none", "--output", report];
    await run(process.execPath, [redoclyCommand(), "diff", base, revision, ...options], {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const { changes } = JSON.parse(await readFile(report, "utf8")) as DiffReport; // the format of the pinned Redocly
    return changes
      .filter(({ path, property }) => !(path === "#/info" && property === "version"))
      .map((change) => ({ impact: change.impact, ...describeChange(change) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Redocly exports no program, so it is found beside its package.json. */
function redoclyCommand(): string {
  return createRequire(import.meta.url)
    .resolve("@redocly/cli/package.json")
    .replace("package.json", "bin/cli.js");
}
