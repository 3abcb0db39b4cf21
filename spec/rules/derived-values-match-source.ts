import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "./cursor.ts";

type Location = UserContext["location"];

interface ValueList {
  readonly location: Location;
  readonly values: readonly unknown[];
  /** What code calls each value: `x-enum-varnames`. */
  readonly names: ReadonlyMap<unknown, unknown>;
  /** `x-enum-from` or `x-keys-from`. */
  readonly from: unknown;
  readonly keyword: string;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The values of an enum, or, of an object with `x-keys-from`, the names of its properties. */
function readValues(schema: object, location: Location): ValueList | undefined {
  const keywords: Record<string, unknown> = { ...schema };
  if (keywords["x-keys-from"] !== undefined) {
    const values = Object.keys(Object(keywords.properties));
    return { location, values, names: new Map(), from: keywords["x-keys-from"], keyword: "x-keys-from" };
  }
  const values = list(keywords.enum);
  if (values.length === 0 && keywords["x-enum-from"] === undefined) return undefined;
  const names = list(keywords["x-enum-varnames"]).map((name, index) => [values[index], name] as const);
  return { location, values, names: new Map(names), from: keywords["x-enum-from"], keyword: "x-enum-from" };
}

const sourceOf = (values: ValueList | undefined): string => {
  const from = values?.from;
  return isObject(from) ? String(from.schema) : "";
};

/** A list of values that copies part of another one is compared with it, because OpenAPI cannot refer to a part of an enum. */
function compare(copy: ValueList, lists: ReadonlyMap<string, ValueList>): string[] {
  const name = sourceOf(copy);
  const source = lists.get(name);
  if (source === undefined) return [`${copy.keyword} must name a schema with an enum, in the key schema.`];
  const derivation = Object(copy.from);
  const [adds, omits] = [list(derivation.adds), list(derivation.omits)];
  const expected = new Set([...source.values.filter((value) => !omits.includes(value)), ...adds]);
  return [
    ...omits.filter((value) => !source.values.includes(value)).map((value) => `${name} has no "${value}" to omit.`),
    ...adds.filter((value) => source.values.includes(value)).map((value) => `${name} has "${value}" itself.`),
    ...[...expected]
      .filter((value) => !copy.values.includes(value))
      .map((value) => `"${value}" of ${name} is missing.`),
    ...copy.values.filter((value) => !expected.has(value)).map((value) => `"${value}" is not in ${name}.`),
    ...copy.values
      .filter((value) => source.names.has(value) && copy.names.has(value))
      .filter((value) => source.names.get(value) !== copy.names.get(value))
      .map((value) => `${name} calls "${value}" ${source.names.get(value)} in code.`),
  ];
}

/** How many values two enums may have in common by chance. */
const COMMON_BY_CHANCE = 2;

/**
 * An enum that repeats another one's values says so in `x-enum-from`, an object whose keys are such values in `x-keys-from`: `{schema,
 * adds, omits}`. What is added and omitted is listed, so that a new value of the source requires a decision.
 */
export const derivedValuesMatchSource: Oas3Rule = () => {
  const lists = new Map<string, ValueList>();
  /** The schema that a list repeats, or else its own. */
  const sourceNameOf = (name: string): string => sourceOf(lists.get(name)) || name;

  return {
    Schema(schema, { location }) {
      const name = /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer)?.[1];
      const file = location.pointer === "#/" ? location.source.absoluteRef.match(/([^/\\]+)\.\w+$/)?.[1] : undefined;
      const found = readValues(schema, location);
      if (found !== undefined) lists.set(name ?? file ?? `${location.source.absoluteRef}${location.pointer}`, found);
    },
    Root: {
      leave(_root, { report }) {
        for (const values of lists.values()) {
          if (values.from === undefined) continue;
          const location = values.location.child([values.keyword]);
          for (const message of compare(values, lists)) report({ message, location });
        }
        const entries = [...lists];
        for (const [index, [name, { values, location }]] of entries.entries()) {
          const repeated = entries.slice(0, index).find(([other, { values: theirs }]) => {
            const common = values.filter((value) => theirs.includes(value));
            return common.length > COMMON_BY_CHANCE && sourceNameOf(other) !== sourceNameOf(name);
          });
          if (repeated === undefined) continue;
          report({ message: `Repeats values of ${repeated[0]}: say so in x-enum-from.`, location: location.key() });
        }
      },
    },
  };
};
