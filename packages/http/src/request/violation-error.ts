import type { ErrorObject } from "ajv";
import { HttpError } from "../response/http-error.ts";

type Facts = Record<string, unknown>;

/** Python's names, because the real service is written in it: `Invalid price: expected float.` */
const TYPE_NAMES: Record<string, string> = {
  integer: "int",
  number: "float",
  array: "list",
  boolean: "one of true, false",
};
const FORMAT_NAMES: Record<string, string> = { "date-time": "ISO 8601 timestamp with offset", uri: "URL" };

/**
 * Says in one sentence what is wrong with a request, in the pattern of the real service's texts:
 * `Invalid status: expected one of All, Draft, For Sale.` A schema may name what it expects (`x-expected: float`), or give
 * the whole sentence (`x-error-message`) and a status that is not 422 (`x-error-status`).
 *
 * @param errors what Ajv reported, with `verbose` on and `allErrors` off
 * @param status of the refusal, where the schema does not say another
 */
export function violationError(errors: readonly ErrorObject[], status = 422): HttpError {
  const alternatives = decisive(errors);
  const [error] = alternatives;
  if (error === undefined) throw new Error("A validation failed without saying why.");
  const schemas = alternatives.map(violatedSchema);
  const said = [...schemas, ...outermost(errors)].filter((schema) => typeof schema["x-error-message"] === "string");
  const [own] = isUnstorableText(error) ? [] : said;
  // A schema's own sentence is about values of its type. Null is none at all, but where an object is expected.
  const isOfOtherType = error.keyword === "type" && (own?.type === "object" || error.data !== null);
  // That a value is too long or too large says more.
  const isOther = isOfOtherType || error.keyword === "maxLength" || error.keyword === "maximum";
  if (own !== undefined && !isOther)
    return new HttpError(Number(own["x-error-status"] ?? status), String(own["x-error-message"]));
  return new HttpError(status, sentence(error, alternatives, schemas));
}

/** What is wrong with a value, in parts: for texts that are not those of the API. */
export interface Violation {
  /** The way to the value as a JSON Pointer (RFC 6901): `/listings/3/condition`; of a key that is missing or unknown, to its object. */
  pointer: string;
  value: unknown;
  /** A key that has to be there. */
  missing?: string | undefined;
  /** A key that may not be there. */
  unknown?: string | undefined;
  /** Such as `text of at most 100 characters`. */
  expected: string;
  /** The only values that are right, where there are so few. */
  choices: readonly string[];
}

/**
 * Takes what Ajv reported apart.
 *
 * @param errors with `verbose` on and `allErrors` off; at least one
 */
export function explainViolation(errors: readonly ErrorObject[]): Violation {
  const alternatives = decisive(errors);
  const [error] = alternatives;
  if (error === undefined) throw new Error("A validation failed without saying why.");
  const schemas = alternatives.map(violatedSchema);
  const { instancePath: pointer, data: value, params } = error;
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return {
    pointer,
    value,
    missing: params.missingProperty,
    unknown,
    expected: expectation(error, schemas),
    choices: choicesOf(schemas),
  };
}

/** The schema that was violated; of a key that is missing, the schema of the key. What must not be may say why itself. */
function violatedSchema({ keyword, schema: demand, parentSchema, params }: ErrorObject): Facts {
  const schema: Facts = { ...parentSchema };
  if (keyword === "not" && Object.hasOwn(Object(demand), "x-error-message")) return { ...schema, ...Object(demand) };
  const missing: unknown = Reflect.get(Object(schema.properties), String(params.missingProperty));
  return params.missingProperty === undefined ? schema : { ...Object(missing) };
}

/**
 * The errors to report, all of them about one field. Ajv ends with the error that failed the whole; of a choice between
 * schemas (`anyOf`, `oneOf`) it first lists what each branch lacked, and the branch that got furthest is the one that was meant.
 */
function decisive(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const last = errors.at(-1);
  if (last === undefined || !isChoice(last)) return errors.slice(-1);
  const branches = errors.slice(0, -1);
  if (branches.length === 0) return [last];

  const deepest = Math.max(...branches.map(depth));
  if (deepest > depth(last)) {
    const furthest = branches.filter((error) => depth(error) === deepest);
    const end = furthest.at(-1);
    return end !== undefined && isChoice(end) ? decisive(furthest) : furthest;
  }
  const incomplete = branches.filter(({ keyword }) => keyword === "required");
  return incomplete.length > 0 ? incomplete : branches;
}

/** The schema that holds the choice, which may have a sentence for all that is none of its branches. */
function outermost(errors: readonly ErrorObject[]): Facts[] {
  const last = errors.at(-1);
  return last !== undefined && isChoice(last) ? [violatedSchema(last)] : [];
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === "anyOf" || keyword === "oneOf";

/** Whether a text is refused for a character that no database, and no text of Unicode, can hold. */
function isUnstorableText({ keyword, data }: ErrorObject): boolean {
  return (keyword === "pattern" || keyword === "not") && typeof data === "string" && unstorable(data) !== undefined;
}

/** What a text has to be without; undefined where it can be kept. */
function unstorable(text: string): string | undefined {
  if (text.includes("\0")) return "a null character";
  return /\p{Surrogate}/u.test(text) ? "half of a surrogate pair" : undefined;
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split("/").length;
}

function sentence(error: ErrorObject, alternatives: readonly ErrorObject[], schemas: readonly Facts[]): string {
  const missing = alternatives.flatMap(({ params }) => params.missingProperty ?? []);
  const last = missing.pop();
  if (last !== undefined)
    return missing.length > 0 ? `A ${missing.join(", ")} or ${last} is required.` : `${last} is required.`;
  const unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
  if (typeof unknown === "string") return `Invalid ${unknown}: expected no such field.`;
  return `Invalid ${fieldName(error.instancePath)}: expected ${expectation(error, schemas)}.`;
}

function expectation(error: ErrorObject, schemas: readonly Facts[]): string {
  // Also where the value is of another type than the choices are: the choices say more.
  const options = choicesOf(schemas);
  if (options.length > 0) return options.length === 1 ? String(options[0]) : `one of ${options.join(", ")}`;
  const { limit, format } = error.params;
  const type = typeName(schemas.map((schema) => schema.type));
  // What a schema expects is written for texts and for small numbers; that a number is too large says more.
  if (error.keyword === "maximum") return `${type} of at most ${limit}`;
  for (const { "x-expected": expected } of schemas) {
    if (typeof expected === "string") return [expected, ...wordInLowerCase(error)].join(" or ");
  }

  switch (error.keyword) {
    case "minimum":
      return `${type} of at least ${limit}`;
    case "exclusiveMinimum":
      return `${type} above ${limit}`;
    case "exclusiveMaximum":
      return `${type} below ${limit}`;
    case "minLength":
      return `${type} of at least ${plural(limit, "character")}`;
    case "maxLength":
      return `${type} of at most ${plural(limit, "character")}`;
    case "minItems":
      return `${type} of at least ${plural(limit, "item")}`;
    case "maxItems":
      return `${type} of at most ${plural(limit, "item")}`;
    case "minProperties":
      return `${type} of at least ${plural(limit, "field")}`;
    case "maxProperties":
      return `${type} of at most ${plural(limit, "field")}`;
    case "uniqueItems":
      return `${type} with no item twice`;
    case "format":
      return FORMAT_NAMES[String(format)] ?? String(format);
    case "pattern":
    case "not":
      if (isUnstorableText(error)) return `text without ${unstorable(String(error.data))}`;
      return type === "string" && error.params.pattern ? `text that matches ${error.params.pattern}` : type;
    default:
      return type;
  }
}

const choicesOf = (schemas: readonly Facts[]): string[] =>
  schemas
    .flatMap((schema) => schema.enum ?? ("const" in schema ? [schema.const] : []))
    .filter((option) => option !== null)
    .map(String);

/** `auto` for `Auto` and the like, where the pattern takes that word. */
function wordInLowerCase({ keyword, data, params }: ErrorObject): string[] {
  if (keyword !== "pattern" || typeof data !== "string" || !/^[a-z]+$/i.test(data)) return [];
  const word = data.toLowerCase();
  return new RegExp(params.pattern, "u").test(word) ? [word] : [];
}

function plural(count: unknown, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A number that may also come as text is a number to the reader. */
function typeName(types: unknown[]): string {
  const names = [...new Set(types.flat())].filter((type) => typeof type === "string" && type !== "null").map(String);
  const numeric = names.filter((name) => name === "integer" || name === "number");
  const named = numeric.length > 0 && names.includes("string") ? numeric : names;
  return named.map((name) => TYPE_NAMES[name] ?? name).join(" or ") || "something else";
}

/** The innermost name on the way to a value: `/tracking/carrier` is `carrier`, `/order_ids/0` is `order_ids`. */
function fieldName(instancePath: string): string {
  const names = instancePath.split("/").filter((segment) => segment !== "" && !/^\d+$/.test(segment));
  return names.at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "body";
}
