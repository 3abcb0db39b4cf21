import type { Operation } from "./prism.ts";

const LENIENCIES = ["x-clamp", "x-case-insensitive"];

type Values = Record<string, string | string[]>;
type Parameter = NonNullable<NonNullable<Operation["request"]>["query"]>[number];

/** Writes what a document's parameters say about leniency into their schemas, because Prism keeps only those. */
export function moveLeniency(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const schema: unknown = Reflect.get(value, "schema");
  if (Reflect.has(value, "in") && typeof schema === "object" && schema !== null) {
    for (const key of LENIENCIES) if (Reflect.has(value, key)) Reflect.set(schema, key, Reflect.get(value, key));
  }
  for (const part of Object.values(value)) moveLeniency(part);
}

/**
 * The query as validation should see it. What the document marks as taken leniently is brought into its documented form: with
 * `x-clamp` a number above the given one becomes that one, with `x-case-insensitive` any spelling of an enum value becomes
 * the documented one.
 */
export function readQuery(query: URLSearchParams, operation: Operation): Values {
  const parameters = new Map(operation.request?.query?.map((parameter) => [parameter.name, parameter]));
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name).map((value) => relax(value, parameters.get(name)));
    const [only] = values;
    return [name, values.length === 1 && only !== undefined ? only : values] as const;
  });
  return Object.fromEntries(entries);
}

function relax(text: string, parameter: Parameter | undefined): string {
  const schema = parameter?.schema;
  const ceiling = Reflect.get(Object(schema), "x-clamp");
  if (typeof ceiling === "number" && /^\d+$/.test(text)) return String(Math.min(Number(text), ceiling));
  if (Reflect.get(Object(schema), "x-case-insensitive") !== true) return text;
  const spelling = schema?.enum?.find((option) => String(option).toLowerCase() === text.toLowerCase());
  return spelling === undefined ? text : String(spelling);
}
