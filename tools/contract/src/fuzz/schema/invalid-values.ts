import type { Schema, SchemaObject } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import { asObject, listOf, numberOf, type SchemaContext, schemasOf, typesOf } from "./schema-context.ts";
import { textViolations } from "./text-violations.ts";
import { dateTimes } from "./texts.ts";
import { validLists, validObjects, validValues } from "./valid-values.ts";

/** One way to violate a schema. */
export interface Violation<Value = unknown> {
  /** Where in the value, as a JSON Pointer; empty for the value itself. */
  at: string;
  /** The keyword that is violated. */
  keyword: string;
  /** Values that violate it, and are valid in all else. */
  values: Arbitrary<Value>;
}

/** The violations of each keyword of a schema without references, one at a time. */
export function violations(context: SchemaContext, schema: Schema, name = ""): Violation[] {
  const whole = asObject(schema);
  const found = [...branchViolations(context, whole, name), ...ownViolations(context, whole, name)];
  return found.flatMap((violation) => filterViolation(violation, (value) => !context.isValid(whole, value)));
}

/** How many values are tried before none is taken to be valid; a few are mostly enough. */
const PROBES = 60;
const FEW_PROBES = 3;

/**
 * Keeps the values that are valid in all else. A filter that no value passes would never end, so it is tried first.
 *
 * @returns nothing where the keyword cannot be broken alone: no text is too long for a pattern that says how long it is
 */
export function filterViolation<Value>(
  violation: Violation<Value>,
  isRight: (value: Value) => boolean,
): Violation<Value>[] {
  const isPossible = [FEW_PROBES, PROBES].some((numRuns) =>
    fc.sample(violation.values, { numRuns, seed: 1 }).some(isRight),
  );
  return isPossible ? [{ ...violation, values: violation.values.filter(isRight) }] : [];
}

function branchViolations(context: SchemaContext, schema: SchemaObject, name: string): Violation[] {
  const branches = [...listOf<Schema>(schema, "anyOf"), ...listOf<Schema>(schema, "oneOf")];
  // A value that matches no branch violates one of them; the filter above removes values that match another one.
  const meant = branches.filter((branch) => !typesOf(asObject(branch)).every((type) => type === "null"));
  return meant.flatMap((branch) => violations(context, branch, name));
}

function ownViolations(context: SchemaContext, schema: SchemaObject, name: string): Violation[] {
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return [];
  const types = typesOf(schema);
  const found: Violation[] = [...typeViolations(types), ...choiceViolations(schema)];
  if (types.includes("string") && found.every(({ keyword }) => keyword !== "enum" && keyword !== "const"))
    found.push(...textViolations(schema));
  if (types.includes("number") || types.includes("integer")) found.push(...numberViolations(schema));
  if (types.includes("array") && schema.type !== undefined) found.push(...listViolations(context, schema, name));
  if (types.includes("object") && schema.type !== undefined) found.push(...objectViolations(context, schema));
  return [...found, ...notViolations(context, schema)];
}

/** Values by their JSON type. */
const OF_TYPE: Readonly<Record<string, Arbitrary<unknown>>> = {
  object: fc.constantFrom<unknown>({}, { a: 1 }, { value: 1 }),
  array: fc.constantFrom<unknown>([], [1], [[]], ["a"]),
  string: fc.oneof(fc.constantFrom("", "1", "true", "null", "abc"), fc.string({ maxLength: 8 })),
  number: fc.oneof(fc.constantFrom(1.5, -0.5, 1e-9), fc.double({ noNaN: true, noDefaultInfinity: true })),
  integer: fc.oneof(fc.constantFrom(0, 1, -1), fc.integer()),
  boolean: fc.boolean(),
  null: fc.constant(null),
};

function typeViolations(types: readonly string[]): Violation[] {
  const allowed = new Set(types.includes("number") ? [...types, "integer"] : types);
  const others = Object.entries(OF_TYPE).filter(([type]) => !allowed.has(type));
  return others.map(([type, values]) => ({ at: "", keyword: `type (${type})`, values }));
}

function choiceViolations(schema: SchemaObject): Violation[] {
  const options = "const" in schema ? [schema.const] : listOf<unknown>(schema, "enum");
  const texts = options.filter((option) => typeof option === "string");
  if (texts.length === 0) return [];
  const near = fc
    .constantFrom(...texts)
    .chain((text) =>
      fc.constantFrom(
        `${text} `,
        ` ${text}`,
        `${text}x`,
        text.slice(1),
        text.toUpperCase(),
        text.toLowerCase(),
        `${text}\u0000`,
      ),
    );
  const keyword = "const" in schema ? "const" : "enum";
  return [{ at: "", keyword, values: fc.oneof(near, fc.string({ maxLength: 12 })) }];
}

function numberViolations(schema: SchemaObject): Violation[] {
  const found: Violation[] = [];
  const beyond = (keyword: string, direction: 1 | -1, isOpen: boolean) => {
    const limit = numberOf(schema, keyword);
    if (limit === undefined) return;
    const step = typesOf(schema).includes("integer") ? 1 : Math.max(Math.abs(limit) * 1e-9, 1e-9);
    const far = fc.constantFrom(1, 2, 1000, 1e6, 1e12).map((times) => limit + direction * step * times);
    const values = isOpen ? fc.oneof(far, fc.constant(limit)) : far;
    // A step beyond 2^53 may be no step.
    found.push({ at: "", keyword, values: values.filter((value) => isOpen || value !== limit) });
  };
  beyond("minimum", -1, false);
  beyond("exclusiveMinimum", -1, true);
  beyond("maximum", 1, false);
  beyond("exclusiveMaximum", 1, true);
  return found;
}

function listViolations(context: SchemaContext, schema: SchemaObject, name: string): Violation[] {
  const found: Violation[] = [];
  const lists = validLists(context, schema, name);
  const least = numberOf(schema, "minItems") ?? 0;
  const most = numberOf(schema, "maxItems");
  const ofLength = (length: number) => validLists(context, schema, name, { minLength: length, maxLength: length });
  if (least > 0) found.push({ at: "", keyword: "minItems", values: ofLength(least - 1) });
  // A list of a thousand is made by repeating one item.
  if (most !== undefined && schema.uniqueItems === true)
    found.push({ at: "", keyword: "maxItems", values: ofLength(most + 1) });
  else if (most !== undefined) {
    const one = ofLength(1).map(([item]) => Array.from({ length: most + 1 }, () => item));
    found.push({ at: "", keyword: "maxItems", values: one });
  }
  const filled = lists.filter((list) => list.length > 0);
  if (schema.uniqueItems === true) {
    found.push({ at: "", keyword: "uniqueItems", values: filled.map((list) => [...list.slice(-3), list.at(-1)]) });
  }
  // JSON Schema 2020-12: `items` holds a schema.
  for (const { at, keyword, values } of violations(context, (schema.items ?? true) as Schema, name)) {
    const broken = fc.tuple(filled, values).map(([list, value]) => [...list.slice(0, 3), value]);
    found.push({ at: `/0${at}`, keyword, values: broken });
  }
  return found;
}

function objectViolations(context: SchemaContext, schema: SchemaObject): Violation[] {
  const found: Violation[] = [];
  const objects = validObjects(context, schema);
  for (const key of listOf<string>(schema, "required")) {
    const values = objects.map(({ [key]: _, ...others }) => others);
    found.push({ at: `/${key}`, keyword: "required", values });
  }
  for (const [key, property] of schemasOf(schema, "properties")) {
    for (const { at, keyword, values } of violations(context, property, key)) {
      const broken = fc.tuple(objects, values).map(([object, value]) => ({ ...object, [key]: value }));
      found.push({ at: `/${key}${at}`, keyword, values: broken });
    }
  }
  const { additionalProperties: others } = schema;
  if (others === false) {
    const values = fc
      .tuple(objects, fc.jsonValue({ maxDepth: 1 }))
      .map(([object, value]) => ({ ...object, x_other: value }));
    found.push({ at: "/x_other", keyword: "additionalProperties", values });
  } else if (typeof others === "object") {
    // JSON Schema 2020-12: anything but a boolean is a schema.
    for (const { at, keyword, values } of violations(context, others as Schema)) {
      const broken = fc.tuple(objects, values).map(([object, value]) => ({ ...object, x_other: value }));
      found.push({ at: `/x_other${at}`, keyword, values: broken });
    }
  }
  const least = numberOf(schema, "minProperties") ?? 0;
  if (least > 0) found.push({ at: "", keyword: "minProperties", values: fc.constant({}) });
  const most = numberOf(schema, "maxProperties");
  const keys = schemasOf(schema, "properties").map(([key]) => key);
  if (most !== undefined && most < keys.length) {
    const { maxProperties: _, ...unlimited } = schema;
    found.push({ at: "", keyword: "maxProperties", values: validObjects(context, unlimited, keys.slice(0, most + 1)) });
  }
  return found;
}

/** Values that are what `not` forbids, and right in all else. */
function notViolations(context: SchemaContext, schema: SchemaObject): Violation[] {
  const { not, ...rest } = schema;
  if (typeof not !== "object" || not === null) return [];
  // JSON Schema 2020-12: `not` holds a schema.
  const forbidden = asObject(not as Schema);
  const values = forbiddenValues(context, rest, forbidden);
  return values.flatMap((one) =>
    filterViolation({ at: "", keyword: "not", values: one }, (value) => context.isValid(rest, value)),
  );
}

function forbiddenValues(context: SchemaContext, rest: SchemaObject, forbidden: SchemaObject): Arbitrary<unknown>[] {
  const branches = listOf<Schema>(forbidden, "anyOf");
  if (branches.length > 0) return branches.flatMap((branch) => forbiddenValues(context, rest, asObject(branch)));
  if (forbidden.pattern === String.raw`\p{Cs}`) {
    const halves = fc.constantFrom("\ud83d", "\ude00", "\udc00");
    return [
      fc.tuple(validValues(context, { ...rest, type: "string" }), halves).map(([text, half]) => `${half}${text}`),
    ];
  }
  if (rest.format === "date-time") {
    const years = fc.constantFrom("0001", "1066", "1969", "9998", "9999");
    return [fc.tuple(dateTimes(), years).map(([time, year]) => year + time.slice(4))];
  }
  if (!typesOf(forbidden).includes("object") || forbidden.properties === undefined)
    return [validValues(context, forbidden)];
  return [forbiddenObjects(context, rest, forbidden)];
}

/** Objects of a schema whose keys are as another one, under its `not`, describes them. */
function forbiddenObjects(context: SchemaContext, rest: SchemaObject, forbidden: SchemaObject): Arbitrary<unknown> {
  const own: Record<string, Schema> = Object.fromEntries(schemasOf(rest, "properties"));
  const properties = { ...own };
  for (const [key, demand] of schemasOf(forbidden, "properties")) {
    const asked = asObject(demand);
    if (demand === false) properties[key] = false;
    else if (asked.not === undefined && !isBareType(asked)) properties[key] = demand;
  }
  const required = [...new Set([...listOf<string>(rest, "required"), ...listOf<string>(forbidden, "required")])];
  const objects = validObjects(context, { ...rest, properties, required });
  const [found] = filterViolation({ at: "", keyword: "not", values: objects }, (object) =>
    context.isValid(forbidden, object),
  );
  if (found === undefined) throw new Error("No object was made that `not` forbids.");
  return found.values;
}

/** Whether a schema says no more than that a value is of a type, as the property's own does better. */
const isBareType = (schema: SchemaObject): boolean =>
  Object.keys(schema).length === 1 && typeof schema.type === "string" && schema.type !== "null";
