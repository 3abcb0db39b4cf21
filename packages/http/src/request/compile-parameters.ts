import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Parameter } from "../openapi/document.ts";
import { dereference } from "../openapi/document.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError, NOT_FOUND_MESSAGE } from "../response/http-error.ts";
import { coercion } from "./coerce.ts";
import { violationError } from "./violation-error.ts";

export type Values = Record<string, unknown>;
type Refusing = Pick<Operation, "parameters"> & Partial<Pick<Operation, "refusalStatus">>;
type RawValues = Record<string, string | string[] | undefined>;

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
    if (Object.values(raw).includes("")) throw new HttpError(404, NOT_FOUND_MESSAGE);
    if (errors.some(({ keyword }) => keyword === "enum")) throw violationError(errors, refusalStatus);
    throw new HttpError(404, NOT_FOUND_MESSAGE);
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

function compile(ajv: Ajv2020, document: OpenApiDocument, place: string, all: readonly Parameter[]) {
  const parameters = all.filter((parameter) => parameter.in === place);
  const coercions = parameters.map((parameter) => [parameter.name, coercion(document, parameter)] as const);
  const validate = ajv.compile<Values>({
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    // Dereferenced, because Ajv fills in a default only where the property's own schema has it.
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, dereference(document, schema ?? true)])),
    components: document.components,
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
    Object.entries(raw).map(([name, text]) => [name, Array.isArray(text) ? text.map(restore) : text && restore(text)]),
  );
}
