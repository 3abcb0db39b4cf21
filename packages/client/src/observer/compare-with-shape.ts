import { namedShapes } from "../generated/answer-schemas.ts";
import type { Shape } from "./shape.ts";

/** Where a value is not what its shape says. */
export interface Difference {
  readonly type: "unknown property" | "unknown value" | "unknown status" | "missing property" | "other kind";
  /** Where it is, such as `listings[].price.currency`; empty for the response as a whole. */
  readonly path: string;
  /** The value of an enum, the status, or the kind of the value. */
  readonly value: string;
}

/** Every difference between a value and its shape. */
export function compareWithShape(shape: Shape, value: unknown, path = ""): Difference[] {
  const { ref, any, all, kinds, values, properties, required = [], items, others } = shape;
  if (ref !== undefined) return compareWithShape(namedShapes[ref] ?? {}, value, path);
  if (any) return fewest(any.map((one) => compareWithShape({ ...shapeWithout(shape), ...resolve(one) }, value, path)));
  if (all) return compareWithShape(all.map(resolve).reduce(join, shapeWithout(shape)), value, path);
  const kind = kindOf(value);
  if (kinds && !kinds.includes(kind) && !(kind === "integer" && kinds.includes("number"))) {
    return [{ type: "other kind", path, value: kind }];
  }
  if (values && !values.includes(value)) return [{ type: "unknown value", path, value: String(value) }];
  if (Array.isArray(value)) return items ? value.flatMap((one) => compareWithShape(items, one, `${path}[]`)) : [];
  if (kind !== "object") return [];
  const entries = Object.entries(Object(value));
  const pathOf = (name: string) => (path === "" ? name : `${path}.${name}`);
  const missing = required.filter((name) => !entries.some(([key]) => key === name));
  return [
    ...missing.map((name) => ({ type: "missing property", path: pathOf(name), value: "" }) as const),
    ...entries.flatMap(([name, one]): Difference[] => {
      const known = properties && Object.hasOwn(properties, name) ? properties[name] : others;
      if (known) return compareWithShape(known, one, pathOf(name));
      // A shape without properties says nothing of them.
      return properties ? [{ type: "unknown property", path: pathOf(name), value: kindOf(one) }] : [];
    }),
  ];
}

/** The kind of a value in JSON, as JSON Schema calls it. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

const resolve = (shape: Shape): Shape => (shape.ref === undefined ? shape : resolve(namedShapes[shape.ref] ?? {}));

const shapeWithout = ({ any: _any, all: _all, ...rest }: Shape): Shape => rest;

/** Both of two shapes. */
const join = (one: Shape, other: Shape): Shape => ({
  ...one,
  ...other,
  properties: { ...one.properties, ...other.properties },
  required: [...(one.required ?? []), ...(other.required ?? [])],
});

/** Of several shapes the one that a value comes nearest to counts: first by its kind, then by what is different in it. */
function fewest(all: readonly Difference[][]): Difference[] {
  const weightOf = (differences: readonly Difference[]) =>
    differences.reduce((sum, { type }) => sum + (type === "other kind" ? 1_000 : 1), 0);
  return all.reduce((best, one) => (weightOf(one) < weightOf(best) ? one : best));
}
