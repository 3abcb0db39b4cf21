import * as messages from "@runout/spec/messages";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Parameter, Schema } from "../openapi/document.ts";
import { dereference } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "../response/http-error.ts";
import { compileSchema } from "./compile-schema.ts";
import { violationError } from "./violation-error.ts";

export type Values = Record<string, unknown>;
type Refusing = Pick<Operation, "parameters"> & Partial<Pick<Operation, "refusalStatus">>;
/** Texts, or lists of texts for a repeated key of the query. */
export type RawValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Compiles the reading of an operation's path parameters.
 *
 * @returns a function from the texts in the path to values; it throws HttpError 404 where no such resource can exist, and
 *   422 for a value that is not among the documented ones, or 400 where the operation documents no 422
 */
export function compilePath(ajv: Ajv2020, document: OpenApiDocument, { parameters, refusalStatus }: Refusing) {
  const { read, validate } = compile(ajv, document, "path", parameters);
  return (raw: RawValues): Values => {
    const values = read(raw);
    if (validate(values)) return values;
    const errors = validate.errors ?? [];
    // A router may take an address that ends in a slash for one with an empty parameter.
    if (Object.values(raw).includes("")) throw new HttpError(404, messages.ResourceNotFound);
    if (errors.some(({ keyword }) => keyword === "enum")) throw violationError(errors, refusalStatus);
    throw new HttpError(404, messages.ResourceNotFound);
  };
}

/**
 * Compiles the reading of an operation's query. Keys that the document does not know are ignored; defaults are filled in.
 *
 * @returns a function from the query's texts to values, or HttpError 422, or 400 where the operation documents no 422
 */
export function compileQuery(ajv: Ajv2020, document: OpenApiDocument, { parameters, refusalStatus }: Refusing) {
  const { read, validate } = compile(ajv, document, "query", parameters);
  return (raw: RawValues): Values => {
    const values = read(raw);
    if (!validate(values)) {
      const error = violationError(validate.errors ?? [], refusalStatus);
      // `+01:00` arrives as ` 01:00`: in a query a plus sign stands for a space.
      if (!validate(read(withPlusSigns(raw)))) throw error;
      throw new HttpError(error.statusCode, `${error.message} A plus sign is written as %2B in a query.`);
    }
    return values;
  };
}

/**
 * Compiles the check of an operation's headers, whose names have no case. Credentials are no parameters.
 *
 * @returns a function that throws HttpError 422, or 400 where the operation documents no 422
 */
export function compileHeaders(ajv: Ajv2020, document: OpenApiDocument, { parameters, refusalStatus }: Refusing) {
  const lowerCase = parameters.map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }));
  const { read, validate } = compile(ajv, document, "header", lowerCase);
  return (raw: RawValues): void => {
    if (!validate(read(raw))) throw violationError(validate.errors ?? [], refusalStatus);
  };
}

function compile(ajv: Ajv2020, document: OpenApiDocument, location: string, all: readonly Parameter[]) {
  const parameters = all.filter((parameter) => parameter.in === location);
  const coercions = parameters.map((parameter) => [parameter.name, coercion(document, parameter)] as const);
  const validate = compileSchema<Values>(ajv, document.components, {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    // Dereferenced, because Ajv fills in a default only where the property's own schema has it.
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, dereference(document, schema ?? true)])),
  });
  function read(raw: RawValues): Values {
    const values: Values = {};
    for (const [name, coerce] of coercions) {
      const text = raw[name];
      if (text !== undefined) values[name] = coerce(text);
    }
    return values;
  }
  return { read, validate };
}

function withPlusSigns(raw: RawValues): RawValues {
  const restore = (text: string) => text.replaceAll(" ", "+");
  return Object.fromEntries(
    Object.entries(raw).map(([name, text]) => [
      name,
      typeof text === "object" ? text.map(restore) : text && restore(text),
    ]),
  );
}

const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * Turns the text of a path or query value into what its schema asks for. Text that does not fit stays text, so that the
 * validator refuses it. Ajv's own coercion is not used: it reads `0x10` as 16 and `" 5 "` as 5.
 *
 * With `x-case-insensitive`, any spelling of an enum value becomes the documented one; with `x-clamp`, a number above
 * the one that it names becomes that one.
 *
 * @returns a function from one text, or several where the key was repeated, to the value to validate
 */
export function coercion(
  document: OpenApiDocument,
  parameter: Parameter,
): (raw: string | readonly string[]) => unknown {
  const schemas = inPlaceSchemas(document, parameter.schema ?? {});
  const isList = schemas.some(({ type }) => type === "array");
  // `items` is a schema by JSON Schema 2020-12.
  const items = schemas.flatMap((schema) => inPlaceSchemas(document, (schema.items ?? {}) as Schema));
  const valueSchemas = isList ? items : schemas;

  const types = new Set(valueSchemas.flatMap(({ type }) => type ?? []));
  const holders = [parameter, ...schemas];
  const isCaseInsensitive = holders.some((holder) => holder["x-case-insensitive"] === true);
  const options = isCaseInsensitive ? valueSchemas.flatMap((schema) => schema.enum ?? []) : [];
  const spellings = new Map(options.map((option) => [String(option).toLowerCase(), option]));
  const ceiling = Math.min(...holders.map((holder) => Number(holder["x-clamp"] ?? Infinity)));

  function coerce(text: string): unknown {
    // Before the integers that a number cannot hold are left as text: they too are above the ceiling.
    if (ceiling !== Infinity && INTEGER.test(text)) return Math.min(Number(text), ceiling);
    const value = coerceText(text, types);
    return typeof value === "string" ? (spellings.get(value.toLowerCase()) ?? value) : value;
  }

  return (raw) => {
    if (typeof raw === "string") return isList ? [coerce(raw)] : coerce(raw);
    if (isList) return raw.map(coerce);
    const [text] = raw;
    return raw.length === 1 && text !== undefined ? coerce(text) : raw;
  };
}

function coerceText(text: string, types: ReadonlySet<unknown>): unknown {
  if (types.has("integer") && INTEGER.test(text)) {
    const value = Number(text);
    // Beyond 2^53 a number would silently become its neighbor; as text it is refused.
    if (Number.isSafeInteger(value)) return value;
  }
  if (types.has("number") && DECIMAL.test(text)) return Number(text);
  if (types.has("boolean")) {
    const word = text.toLowerCase();
    if (word === "true" || word === "false") return word === "true";
  }
  return text;
}
