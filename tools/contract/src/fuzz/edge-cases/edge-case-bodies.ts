import { EDGE_CASE_VALUES } from "./edge-case-values.ts";

/** A body as JSON text in which one value is an edge case. */
export interface EdgeCaseBody {
  /** Which value was replaced: `/tracking/number`; empty for the whole body. */
  at: string;
  text: string;
}

const MARK = "value-to-replace";
const UNKNOWN_KEY = "unknown_key";

/** Replaces each value of a body, the body itself and a key that is not described by each edge case, and leaves each key out. */
export function edgeCaseBodies(body: unknown): EdgeCaseBody[] {
  const fields = [...pathsOf(body, []), [UNKNOWN_KEY]];
  return fields.flatMap((path) => {
    const at = path.map((key) => `/${key}`).join("");
    const marked = JSON.stringify(replaced(body, path, MARK));
    const bodies = EDGE_CASE_VALUES.map((value) => ({ at, text: marked.replace(`"${MARK}"`, () => value) }));
    // JSON has no undefined: the key goes.
    return path.length > 0 ? [...bodies, { at, text: JSON.stringify(replaced(body, path, undefined)) }] : bodies;
  });
}

function* pathsOf(value: unknown, path: readonly string[]): Iterable<readonly string[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* pathsOf(part, [...path, key]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const part = replaced(Reflect.get(Object(value), key), rest, by);
  if (Array.isArray(value)) return value.with(Number(key), part);
  return { ...Object(value), [key]: part };
}
