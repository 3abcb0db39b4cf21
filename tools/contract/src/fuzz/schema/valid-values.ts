import type { Schema, SchemaObject } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import { asObject, listOf, numberOf, type SchemaContext, schemasOf, typesOf } from "./schema-context.ts";
import { validTexts } from "./texts.ts";

/** How long a list is at most, unless its limit is tried. */
const LIST_LENGTH = 4;
/** The longest list that is made to try its limit. */
const LONG_LIST = 100;

/**
 * Values that are as a schema without references says, by construction from its keywords.
 *
 * @param name of the property or parameter, which finds values that the sandbox knows. @default none
 */
export function validValues(context: SchemaContext, schema: Schema, name = ""): Arbitrary<unknown> {
  const whole = asObject(schema);
  const made = fc.oneof(...known(context, whole, name), { weight: 4, arbitrary: constructed(context, whole, name) });
  const { not } = whole;
  // JSON Schema 2020-12: `not` holds a schema.
  return not === undefined ? made : made.filter((value) => !context.isValid(not as Schema, value));
}

/** What the sandbox knows under this name, and the examples of the schema, as far as they are as it says. */
function known(context: SchemaContext, schema: SchemaObject, name: string) {
  const choices: [number, readonly unknown[]][] = [
    [3, context.pools[name] ?? []],
    [2, listOf(schema, "examples")],
  ];
  return choices.flatMap(([weight, values]) => {
    const right = values.filter((value) => context.isValid(schema, value));
    return right.length > 0 ? [{ weight, arbitrary: fc.constantFrom(...right) }] : [];
  });
}

function constructed(context: SchemaContext, schema: SchemaObject, name: string): Arbitrary<unknown> {
  const branches = [...listOf<Schema>(schema, "anyOf"), ...listOf<Schema>(schema, "oneOf")];
  if (branches.length > 0) return fc.oneof(...branches.map((branch) => validValues(context, branch, name)));
  if ("const" in schema) return fc.constant(schema.const);
  const options = listOf<unknown>(schema, "enum");
  if (options.length > 0) return fc.constantFrom(...options);
  if (schema.type === undefined && schema.properties === undefined) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...typesOf(schema).map((type) => ofType(context, schema, type, name)));
}

function ofType(context: SchemaContext, schema: SchemaObject, type: string, name: string): Arbitrary<unknown> {
  switch (type) {
    case "object":
      return validObjects(context, schema);
    case "array":
      return validLists(context, schema, name);
    case "string":
      return validTexts(schema);
    case "integer":
      return integers(schema);
    case "number":
      return numbers(schema);
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

/**
 * Objects that are as a schema says; what it says with `not` is left to the caller.
 *
 * @param present keys that each of them has. @default those that are required
 */
export function validObjects(
  context: SchemaContext,
  schema: SchemaObject,
  present: readonly string[] = [],
): Arbitrary<Record<string, unknown>> {
  const properties = schemasOf(schema, "properties").filter(([, property]) => property !== false);
  const values = Object.fromEntries(properties.map(([key, property]) => [key, validValues(context, property, key)]));
  const requiredKeys = [...new Set([...listOf<string>(schema, "required"), ...present])].filter((key) => key in values);
  const described = fc.record(values, { requiredKeys, noNullPrototype: true });
  const least = numberOf(schema, "minProperties") ?? 0;
  const most = numberOf(schema, "maxProperties") ?? Number.POSITIVE_INFINITY;
  const others = otherKeys(context, schema);
  return fc
    .tuple(described, others)
    .map(([object, more]) => ({ ...more, ...object }))
    .filter((object) => Object.keys(object).length >= least && Object.keys(object).length <= most);
}

/** Names that no schema has. */
const OTHER_KEYS = fc.stringMatching(/^[a-z_]{1,12}$/).map((key) => `x_${key}`);

/** Keys that the schema does not name, as far as it allows them. */
function otherKeys(context: SchemaContext, schema: SchemaObject): Arbitrary<Record<string, unknown>> {
  const { additionalProperties: others = true } = schema;
  if (others === false) return fc.constant({});
  if (others !== true) {
    // JSON Schema 2020-12: anything else is a schema. Names of parameters stand for what it describes: the path of a step.
    const names = fc.oneof(OTHER_KEYS, fc.constantFrom(...Object.keys(context.pools)));
    return fc.dictionary(names, validValues(context, others as Schema), { maxKeys: 3, noNullPrototype: true });
  }
  const some = fc.dictionary(OTHER_KEYS, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2, noNullPrototype: true });
  return fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some });
}

/** Lists that are as a schema says. */
export function validLists(
  context: SchemaContext,
  schema: SchemaObject,
  name: string,
  lengths?: { minLength: number; maxLength: number },
): Arbitrary<unknown[]> {
  const least = numberOf(schema, "minItems") ?? 0;
  const most = numberOf(schema, "maxItems") ?? least + LIST_LENGTH;
  // JSON Schema 2020-12: `items` holds a schema. Ids are found by the name of the list.
  const items = validValues(context, (schema.items ?? true) as Schema, name);
  const list = (size: { minLength: number; maxLength: number }) =>
    schema.uniqueItems === true
      ? fc.uniqueArray(items, { ...size, selector: (item) => JSON.stringify(item) })
      : fc.array(items, size);
  if (lengths) return list(lengths);
  const short = list({ minLength: least, maxLength: Math.min(most, least + LIST_LENGTH) });
  if (most > LONG_LIST) return short;
  return fc.oneof(
    { weight: 19, arbitrary: short },
    { weight: 1, arbitrary: list({ minLength: most, maxLength: most }) },
  );
}

function integers(schema: SchemaObject): Arbitrary<number> {
  const { low, high } = limits(schema, 1);
  const min = Math.ceil(low ?? Number.MIN_SAFE_INTEGER);
  const max = Math.floor(high ?? Number.MAX_SAFE_INTEGER);
  const ends = [min, max, Math.min(max, min + 1)];
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: Math.max(min, -100), max: Math.min(max, 10_000) }) },
    { weight: 2, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(...ends) },
  );
}

function numbers(schema: SchemaObject): Arbitrary<number> {
  const { low, high } = limits(schema, 0.01);
  const min = low ?? -1e15;
  const max = high ?? 1e15;
  const cents = { min: Math.ceil(Math.max(min, -100) * 100), max: Math.floor(Math.min(max, 1000) * 100) };
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const isInside = (value: number) => value !== exclusiveMinimum && value !== exclusiveMaximum;
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .integer(cents)
        .map((value) => value / 100)
        .filter((value) => value >= min && isInside(value)),
    },
    { weight: 2, arbitrary: fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).filter(isInside) },
    { weight: 1, arbitrary: fc.constantFrom(...[min, max].filter(isInside), (min + max) / 2) },
  );
}

/** The least and the largest value. An open end is taken a step inside for whole numbers. */
function limits(schema: SchemaObject, step: number): { low: number | undefined; high: number | undefined } {
  const above = numberOf(schema, "exclusiveMinimum");
  const below = numberOf(schema, "exclusiveMaximum");
  const isWhole = step === 1;
  const low = numberOf(schema, "minimum") ?? (above === undefined ? undefined : isWhole ? above + 1 : above);
  const high = numberOf(schema, "maximum") ?? (below === undefined ? undefined : isWhole ? below - 1 : below);
  return { low, high };
}
