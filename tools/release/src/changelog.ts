import type { GetDependencyReleaseLine, GetReleaseLine } from "@changesets/types";

const POINT = "- ";

/** Lines after the first one belong to its point, so they are indented as far; empty lines stay empty. */
const indentAfterFirst = (text: string): string => text.replaceAll(/\n(?=.)/g, `\n${" ".repeat(POINT.length)}`);

/**
 * Changesets loads this file because `.changeset/config.json` names it, so no import leads here.
 *
 * How a changeset is written into CHANGELOG.md: its text as it is. A text of several points is several points there too,
 * and no commit is named, since the one that a reader finds may be another by then.
 */
export const getReleaseLine: GetReleaseLine = async ({ summary }) => {
  const text = summary.trim();
  if (text.startsWith(POINT)) return text;
  return POINT + indentAfterFirst(text);
};

/** All packages have the same version, so a package's changelog does not list those that it depends on. */
export const getDependencyReleaseLine: GetDependencyReleaseLine = async () => "";
