import type { OpenApiDocument } from "@runout/http/openapi";
import { isObject, type JsonObject, SpecificationError } from "../specification.ts";
import type { TypeReference } from "./api-model.ts";

/** Limits of values, which the API checks and clients do not. */
const LIMITS = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "not", "dependentRequired"],
];
/** Annotation keywords, which do not describe the type of a value. */
const ANNOTATIONS = [
  ...["description", "examples", "example", "default", "x-source", "x-error-message", "x-error-status"],
  ...["x-enum-from", "x-transitions"],
];
/** Formats of text that stay text. */
const TEXT_FORMATS = [undefined, "uri"];

/** What a schema says, in the terms of the model. */
export interface ReadSchema {
  readonly type: TypeReference;
  readonly nullable: boolean;
}

/**
 * Reads a schema that has no name of its own.
 *
 * @param location for messages: the schema by its component and property
 * @throws SpecificationError for anything that the model cannot express
 */
export function readSchema(schema: unknown, location: string): ReadSchema {
  if (!isObject(schema)) throw problem(location, "is not a schema that says a type");
  if (typeof schema.$ref === "string") {
    checkKeywords(schema, ["$ref"], location);
    return { type: { kind: "named", name: componentName(schema.$ref, location), constants: [] }, nullable: false };
  }
  if (Array.isArray(schema.anyOf)) return readAlternatives(schema, schema.anyOf, location);
  const kinds = [schema.type].flat();
  const nullable = kinds.includes("null");
  return {
    type: readKinds(
      schema,
      kinds.filter((kind) => kind !== "null"),
      location,
    ),
    nullable,
  };
}

/** The name of the component that a reference leads to. */
export function componentName(reference: unknown, location: string): string {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(reference))?.[1];
  if (name === undefined) throw problem(location, `refers to ${reference}, which is no schema of the components`);
  return name;
}

/** @throws SpecificationError for a keyword that is neither one of these nor a limit nor an annotation */
export function checkKeywords(schema: JsonObject, known: readonly string[], location: string): void {
  const unknown = Object.keys(schema).filter((one) => ![...known, ...LIMITS, ...ANNOTATIONS].includes(one));
  if (unknown.length > 0)
    throw problem(location, `has keywords that the generator does not know: ${unknown.join(", ")}`);
}

export const problem = (location: string, what: string): SpecificationError =>
  new SpecificationError([`${location} ${what}`]);

/** One component or null, or one component and texts beside its values. */
function readAlternatives(schema: JsonObject, alternatives: readonly unknown[], location: string): ReadSchema {
  checkKeywords(schema, ["anyOf"], location);
  const named = alternatives.filter((one) => isObject(one) && "$ref" in one);
  const others = alternatives.filter((one) => !named.includes(one));
  const constants = others.flatMap((one) => (isObject(one) && typeof one.const === "string" ? [one.const] : []));
  const nulls = others.filter((one) => isObject(one) && one.type === "null");
  const [only] = named;
  if (!only || named.length > 1 || constants.length + nulls.length < others.length) {
    throw problem(location, "has alternatives other than one component, texts and null");
  }
  const { type } = readSchema(only, location);
  if (type.kind !== "named") throw problem(location, "has no component among its alternatives");
  return { type: { ...type, constants }, nullable: nulls.length > 0 };
}

function readKinds(schema: JsonObject, kinds: readonly unknown[], location: string): TypeReference {
  const { format } = schema;
  switch ([...kinds].sort().join(" ")) {
    case "boolean":
      checkKeywords(schema, ["type"], location);
      return { kind: "boolean" };
    case "integer":
      checkKeywords(schema, ["type", "format"], location);
      return { kind: "integer", int64: isInt64(schema, location) };
    case "number":
      checkKeywords(schema, ["type"], location);
      return { kind: "number", decimalText: false };
    case "string":
      return readText(schema, format, location);
    case "integer string":
    case "number string":
      checkKeywords(schema, ["type", "format", "x-expected"], location);
      return readNumberOrText(schema, location);
    case "array":
      checkKeywords(schema, ["type", "items"], location);
      return { kind: "list", of: readNonNullable(schema.items, `${location} items`) };
    case "object":
      return readOpenObject(schema, location);
    default:
      throw problem(location, `has a type that the generator does not know: ${kinds.join(", ") || "none"}`);
  }
}

function readText(schema: JsonObject, format: unknown, location: string): TypeReference {
  checkKeywords(schema, ["type", "format", "const", "x-expected"], location);
  if (typeof schema.const === "string") return { kind: "constant", value: schema.const };
  if (format === "date-time") return { kind: "time" };
  if (!TEXT_FORMATS.some((known) => known === format))
    throw problem(location, `has the format ${format}, which is new`);
  return { kind: "text" };
}

/** A number that may come as text is sent as a number; `x-expected` says which kind of number is meant, or that both are. */
function readNumberOrText(schema: JsonObject, location: string): TypeReference {
  const expected = /^(int|float|text or int)\b/.exec(String(schema["x-expected"]))?.[1];
  if (expected === "int") return { kind: "integer", int64: isInt64(schema, location) };
  if (expected === "float") return { kind: "number", decimalText: true };
  if (expected === "text or int") return { kind: "scalar" };
  throw problem(location, "is a number or text, and its x-expected names neither int nor float");
}

function isInt64({ format }: JsonObject, location: string): boolean {
  if (format !== undefined && format !== "int64") throw problem(location, `has the format ${format}, which is new`);
  return format === "int64";
}

/** An object without properties of its own: any JSON, or values of one type. */
function readOpenObject(schema: JsonObject, location: string): TypeReference {
  checkKeywords(schema, ["type", "additionalProperties"], location);
  const { additionalProperties: others } = schema;
  if (others === true) return { kind: "json" };
  if (!isObject(others)) throw problem(location, "is an object that has no component");
  return { kind: "dictionary", of: readNonNullable(others, `${location} values`) };
}

/** The type of items and values, which are never null. */
export function readNonNullable(schema: unknown, location: string): TypeReference {
  const { type, nullable } = readSchema(schema, location);
  if (nullable) throw problem(location, "may be null within a list or a dictionary");
  return type;
}

/** The schema of a component. */
export function componentOf({ components }: OpenApiDocument, name: string, location: string): JsonObject {
  const schema: unknown = components?.schemas?.[name];
  if (!isObject(schema)) throw problem(location, `refers to ${name}, which is no schema`);
  return schema;
}
