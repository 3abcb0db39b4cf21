import { readChangesets } from "@changesets/read";
import { changedPackages } from "./changed-packages.ts";
import { releaseCommit } from "./git.ts";
import { changesSinceCommit, changesSinceRelease, DOCUMENTS, type DocumentChanges } from "./released-documents.ts";
import { highestBump, isLowerBump, requiredBump, type VersionBump } from "./version-bump.ts";
import { versionedPackages } from "./versioned-packages.ts";

/** The package that carries the contract. */
const SPEC = "@runout/spec";

/** What the check found: each problem is one sentence. */
export interface ChangesetCheck {
  readonly problems: readonly string[];
  /** What changed, and what the changesets declare of it, in one line. */
  readonly summary: string;
}

/** Two states of the repository: what changed from one to the other, and the changesets that were added meanwhile. */
interface Comparison {
  /** The older state, as a message names it. */
  readonly since: string;
  readonly documents: readonly DocumentChanges[];
  /** Changed packages, each with a published file that differs. */
  readonly packages: readonly { name: string; file: string }[];
  /** The highest bump that changesets ask for, by package. */
  readonly declared: ReadonlyMap<string, VersionBump>;
  /** The version that was released last. */
  readonly version: string;
}

/**
 * Compares the pending changesets with what changed since the last release: a change of the contract asks for a level, and every
 * package whose published files changed has to be named, with `none` where no user can notice.
 *
 * @param root the top of a clone with its history
 */
export async function checkChangesets(root: string): Promise<ChangesetCheck> {
  const commit = await releaseCommit(
    root,
    DOCUMENTS.map(({ released }) => released),
  );
  const version = releasedVersion(root);
  return check({
    since: version,
    version,
    documents: await changesSinceRelease(root),
    packages: await changedPackages(root, commit),
    declared: await declaredBumps(root),
  });
}

/**
 * The same for a branch or a pull request: its own changesets against its own changes, so that no changeset of another author hides that
 * one is missing. It must have one for every kind of change.
 *
 * @param base the commit that it will be merged into
 */
export async function checkPullRequest(root: string, base: string): Promise<ChangesetCheck> {
  const own = await readChangesets(root, base);
  const { problems, summary } = check({
    since: base,
    version: releasedVersion(root),
    documents: await changesSinceCommit(root, base),
    packages: await changedPackages(root, base),
    declared: await declaredBumps(root, base),
  });
  if (own.length > 0 || problems.length > 0) return { problems, summary };
  const none = `No changeset was added since ${base}: run \`pnpm changeset\`, or label the pull request if no user can notice it.`;
  return { problems: [none], summary };
}

const releasedVersion = (root: string): string =>
  versionedPackages(root).find(({ name }) => name === SPEC)?.version ?? "0.0.0";

async function declaredBumps(root: string, since?: string): Promise<ReadonlyMap<string, VersionBump>> {
  const releases = (await readChangesets(root, since)).flatMap((changeset) => changeset.releases);
  const entries = versionedPackages(root).flatMap(({ name }) => {
    const bump = highestBump(releases.filter((release) => release.name === name).map(({ type }) => type));
    return bump === undefined ? [] : [[name, bump] as const];
  });
  return new Map(entries);
}

function check(comparison: Comparison): ChangesetCheck {
  const { since, documents, packages, declared } = comparison;
  const problems = [
    ...documents.flatMap((one) => contractProblem(one, comparison)),
    ...packages
      .filter(({ name }) => !declared.has(name))
      .map(
        ({ name, file }) =>
          `${file} has changed since ${since}, and no changeset names ${name}: run \`pnpm changeset\`, ` +
          "or name it with `none` in one where no user can notice the change.",
      ),
  ];
  const changed = [
    ...documents.map(({ document, changes }) => `${changes.length} changes of ${document.name}`),
    `${packages.length} packages changed`,
  ];
  const levels = [...declared].map(([name, bump]) => `${name} ${bump}`).join(", ");
  return { problems, summary: `Since ${since}: ${changed.join(", ")}. Changesets: ${levels || "none"}.` };
}

/** The problem of one document, if it has one, named by the first change that asks for the most. */
function contractProblem({ document, changes }: DocumentChanges, { declared, version }: Comparison): string[] {
  const rated = changes.map((change) => ({ ...change, bump: requiredBump(change.impact, version) }));
  const required = highestBump(rated.map(({ bump }) => bump));
  const found = declared.get(SPEC);
  if (required === undefined || (found !== undefined && !isLowerBump(found, required))) return [];
  const [first, ...others] = rated.filter(({ bump }) => bump === required);
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const instead = found === undefined ? "no changeset names it" : `the highest is \`${found}\``;
  return [
    `In ${document.name}, ${first.location}: ${first.sentence.replace(/\.$/, "")}${more}, which asks for a changeset with ` +
      `\`"${SPEC}": ${required}\`, but ${instead}: run \`pnpm changeset\`.`,
  ];
}
