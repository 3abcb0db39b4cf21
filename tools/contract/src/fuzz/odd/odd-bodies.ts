import { ODD_VALUES } from "./odd-values.ts";

/** A body as JSON text, and what is odd about it. */
export interface OddBody {
  /** Which value was replaced: `/tracking/number`; empty for the whole body. */
  at: string;
  text: string;
}

const MARK = "value-to-replace";
const UNKNOWN_KEY = "unknown_key";

/** Replaces each value of a body, the body itself and a key that is not described by each odd value, and leaves each key out. */
export function oddBodies(body: unknown): OddBody[] {
  const fields = [...pathsOf(body, []), [UNKNOWN_KEY]];
  return fields.flatMap((path) => {
    const at = path.map((key) => `/${key}`).join("");
    const marked = JSON.stringify(replaced(body, path, MARK));
    const odd = ODD_VALUES.map((value) => ({ at, text: marked.replace(`"${MARK}"`, () => value) }));
    // JSON has no undefined: the key goes.
    return path.length > 0 ? [...odd, { at, text: JSON.stringify(replaced(body, path, undefined)) }] : odd;
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
