import { dereference, type OpenApiDocument, type Schema, type SchemaObject } from "@runout/http/openapi";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What the generators of values need. */
export interface SchemaContext {
  document: OpenApiDocument;
  /** Values that exist in the sandbox, by the name of a property or parameter: ids of its listings, usernames. */
  pools: Readonly<Record<string, readonly unknown[]>>;
  /** Whether a value matches a schema without references, by Ajv. */
  isValid(schema: Schema, value: unknown): boolean;
}

/** Creates the context of a document; each schema is compiled once. */
export function createSchemaContext(document: OpenApiDocument, pools: SchemaContext["pools"]): SchemaContext {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  addFormats.default(ajv);
  const compiled = new Map<Schema, ValidateFunction>();
  function isValid(schema: Schema, value: unknown): boolean {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(value);
  }
  return { document, pools, isValid };
}

/** A schema with its references resolved, at every depth. No schema of a request contains itself. */
export function resolveReferences(document: OpenApiDocument, schema: Schema): SchemaObject {
  return Object(resolvePart(document, asObject(schema)));
}

function resolvePart(document: OpenApiDocument, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((one) => resolvePart(document, one));
  if (typeof part !== "object" || part === null) return part;
  const { $ref, ...own } = Object(part);
  const target = typeof $ref === "string" ? dereference<object>(document, { $ref }) : {};
  return Object.fromEntries(
    Object.entries({ ...target, ...own }).map(([key, value]) => [
      key,
      KEPT.has(key) ? value : resolvePart(document, value),
    ]),
  );
}

/** Keywords whose values are no schemas. */
const KEPT: ReadonlySet<string> = new Set(["enum", "const", "examples", "default", "discriminator", "x-source"]);

/** A schema that is a boolean written as an object. */
export const asObject = (schema: Schema): SchemaObject => (schema === true ? {} : schema === false ? NOTHING : schema);

const NOTHING = { not: {} };

/** The types that a schema allows; all where it names none. */
export const typesOf = ({ type }: SchemaObject): readonly string[] =>
  type === undefined ? JSON_TYPES : [type].flat().map(String);

const JSON_TYPES = ["object", "array", "string", "number", "boolean", "null"];

/** The number that a keyword holds, if any. */
export const numberOf = (schema: SchemaObject, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
};

/** The schemas that a keyword holds by name. */
export const schemasOf = (schema: SchemaObject, keyword: string): [string, Schema][] =>
  Object.entries(Object(schema[keyword]));

/** The schemas or names that a keyword holds as a list. JSON Schema 2020-12 says which. */
export const listOf = <Item>(schema: SchemaObject, keyword: string): readonly Item[] => {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
};

/** The length as JSON Schema counts it: in code points, not in UTF-16 code units. */
export const lengthOf = (text: string): number => [...text].length;
