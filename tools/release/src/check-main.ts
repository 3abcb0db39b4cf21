import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkChangesets, checkPullRequest } from "./check-changesets.ts";

/** A pull request with this label needs no changeset. */
const LABEL = "no changeset";

/**
 * Fails where changesets say less than what changed: since the last release, or, with `--since <commit>`, on a branch. `LABELS` has the
 * labels of the pull request as JSON. Prints a line for each problem. `--root FOLDER` works on another clone.
 */
const { values } = parseArgs({
  options: { since: { type: "string" }, root: { type: "string", default: join(import.meta.dirname, "../../..") } },
});
const root = resolve(values.root);
const labels: unknown = JSON.parse(process.env.LABELS || "[]");

if (values.since !== undefined && Array.isArray(labels) && labels.includes(LABEL)) {
  process.stdout.write(`Labeled "${LABEL}": not compared with its changesets.\n`);
} else {
  const { problems, summary } = await (values.since === undefined
    ? checkChangesets(root)
    : checkPullRequest(root, values.since));
  process.stdout.write(`${summary}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
