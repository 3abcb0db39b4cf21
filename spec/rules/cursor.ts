import type { UserContext } from "@redocly/openapi-core";

type Resolve = UserContext["resolve"];

/** What a Reference Object, or a schema beside its `$ref`, may say instead of what it refers to. */
const SIBLINGS = ["summary", "description", "example", "examples"];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A node of the description together with the file it is written in.
 *
 * Relative references only mean something from the file that holds them, so a rule that looks deeper than the node it
 * visits steps with `at`, which follows every `$ref` on the way. Where nothing is found, `node` is undefined.
 */
export class Cursor {
  readonly node: unknown;
  readonly #file: string;
  readonly #resolve: Resolve;

  constructor(node: unknown, file: string, resolve: Resolve) {
    let current = node;
    let source = file;
    const said: Record<string, unknown> = {};
    while (isObject(current) && typeof current.$ref === "string") {
      for (const key of SIBLINGS) if (current[key] !== undefined) said[key] ??= current[key];
      const target = resolve<object>({ $ref: current.$ref }, source);
      current = target.node;
      source = target.location?.source.absoluteRef ?? source;
    }
    this.node = isObject(current) ? { ...current, ...said } : current;
    this.#file = source;
    this.#resolve = resolve;
  }

  /** The cursor of the node that a rule is visiting. */
  static of(node: unknown, context: Pick<UserContext, "location" | "resolve">): Cursor {
    return new Cursor(node, context.location.source.absoluteRef, context.resolve);
  }

  at(...keys: string[]): Cursor {
    const [key, ...rest] = keys;
    if (key === undefined) return this;
    return new Cursor(this.get(key), this.#file, this.#resolve).at(...rest);
  }

  /** The value written under a key of this node, its references not followed. */
  get(key: string): unknown {
    return isObject(this.node) && Object.hasOwn(this.node, key) ? this.node[key] : undefined;
  }

  /** The entries of a list or the values of a map, references followed. */
  children(): Cursor[] {
    const values = Array.isArray(this.node) ? this.node : isObject(this.node) ? Object.values(this.node) : [];
    return values.map((value) => new Cursor(value, this.#file, this.#resolve));
  }

  keys(): string[] {
    return isObject(this.node) ? Object.keys(this.node) : [];
  }
}
