import type { sandboxComponents } from "@runout/spec/sandbox";

type Schemas = sandboxComponents["schemas"];

/**
 * What a marketplace of one's own begins with: users with their tokens, applications, releases, listings and orders. Its shape is
 * described in `spec/components/schemas/Seed.yaml`.
 */
export type SeedDescription = Schemas["Seed"];

/** Parts of a description. */
export type SeedUser = Schemas["SeedUser"];
export type SeedApplication = Schemas["SeedApplication"];
export type SeedRelease = Schemas["SeedRelease"];
export type SeedListing = Schemas["SeedListing"];
export type SeedOrder = Schemas["SeedOrder"];

/** A description of a seed is wrong. The message is one sentence or two, after the path of the value: `seed.users[1].username: ...`. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** Where the value is: `seed.listings[3].condition`. */
  readonly path: string;

  constructor(path: string, sentence: string) {
    super(`${path}: ${sentence}`);
    this.path = path;
  }
}

/** The path of an item in a list of the seed, or of a value in it: `seed.listings[3].condition`. */
export const seedPath = (list: keyof SeedDescription, index: number, key?: string): string =>
  `seed.${list}[${index}]${key === undefined ? "" : `.${key}`}`;

/** Demands that each value of a kind is there once. `what` names the kind: `the username`. */
export class Unique {
  readonly #seen = new Map<string, string>();
  readonly #what: string;

  constructor(what: string) {
    this.#what = what;
  }

  /** @throws SeedError that names the place where the value was before */
  add(value: string, path: string): void {
    const before = this.#seen.get(value);
    if (before !== undefined)
      throw new SeedError(path, `${JSON.stringify(value)} is ${this.#what} of ${before} already.`);
    this.#seen.set(value, path.slice(0, path.lastIndexOf(".")));
  }
}
