import type { Impact } from "./api-changes.ts";

/** What a changeset can ask of a package's version, from least to most. `none` is for a change that no user can notice. */
const LEVELS = ["none", "patch", "minor", "major"] as const;
export type VersionBump = (typeof LEVELS)[number];

/**
 * The least that a changeset must ask for. Below 1.0.0 a change that breaks clients is a minor one and every other a patch, as npm's
 * `^0.1.0` and the convention of semantic versions below 1.0.0 have it.
 *
 * @param version the version that was released last
 */
export function requiredBump(impact: Impact, version: string): VersionBump {
  if (!version.startsWith("0.")) return impact;
  return impact === "major" ? "minor" : "patch";
}

/** Whether `declared` asks for less than `required`. */
export const isLowerBump = (declared: VersionBump, required: VersionBump): boolean =>
  LEVELS.indexOf(declared) < LEVELS.indexOf(required);

/** The highest of some; `undefined` of none. */
export function highestBump(bumps: readonly VersionBump[]): VersionBump | undefined {
  return bumps.toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)).at(-1);
}
