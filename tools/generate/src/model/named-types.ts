import type { OpenApiDocument } from "@runout/http/openapi";
import { isObject, type JsonObject } from "../specification.ts";
import type { DocumentName, EnumType, Field, MapType, ObjectType, Source, TextType, UnionType } from "./api-model.ts";
import { checkKeywords, componentName, componentOf, problem, readNonNullable, readSchema } from "./schema-reader.ts";

/** A component before it is known whether it is sent or received. */
export type UnreferencedType =
  | Unreferenced<ObjectType>
  | Unreferenced<EnumType>
  | Unreferenced<UnionType>
  | Unreferenced<MapType>
  | Unreferenced<TextType>;
type Unreferenced<T> = Omit<T, "sent" | "received">;

/**
 * Reads a component of a document's schemas.
 *
 * @throws SpecificationError for anything that the model cannot express
 */
export function readNamedType(document: OpenApiDocument, from: DocumentName, name: string): UnreferencedType {
  const location = `${from}: ${name}`;
  const schema = componentOf(document, name, location);
  const description = descriptionOf(schema, location);
  const named = { name, description, document: from, sources: sourcesOf(schema, location) };
  if (Array.isArray(schema.enum)) return { ...named, ...readEnum(schema, schema.enum, location) };
  if (Array.isArray(schema.oneOf)) return { ...named, ...readUnion(schema, location) };
  if (schema.type === "string") {
    checkKeywords(schema, ["type", "x-expected"], location);
    return { ...named, kind: "text", time: String(schema["x-expected"]).startsWith("ISO 8601 timestamp") };
  }
  if (schema["x-keys-from"] !== undefined) return { ...named, ...readMap(schema, location) };
  return { ...named, ...readObject(schema, location) };
}

/** A description is what documentation in every language begins with. */
export function descriptionOf(schema: JsonObject, location: string): string {
  if (typeof schema.description !== "string") throw problem(location, "has no description");
  return schema.description.trim();
}

const FROM = ["documented", "recorded", "reported", "chosen"] as const;

/** Where the behavior of something is known from. */
export function sourcesOf(schema: JsonObject, location: string): Source[] {
  const sources = schema["x-source"] ?? [];
  if (!Array.isArray(sources)) throw problem(location, "has an x-source that is no list");
  return sources.map((source) => {
    const { behavior, from } = isObject(source) ? source : {};
    const known = FROM.find((one) => one === from);
    if (typeof behavior !== "string" || known === undefined) throw problem(location, "has a source that is not one");
    return { behavior, from: known };
  });
}

function readEnum(schema: JsonObject, values: readonly unknown[], location: string) {
  checkKeywords(schema, ["type", "enum", "x-enum-varnames", "x-open-enum"], location);
  const names = schema["x-enum-varnames"] ?? values;
  if (!Array.isArray(names) || names.length !== values.length) throw problem(location, "does not name each value");
  const named = values.map((value, index) => {
    const name: unknown = names[index];
    if (typeof value !== "string") throw problem(location, `has the value ${value}, which is no text`);
    if (typeof name !== "string" || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
      throw problem(location, `needs a name in x-enum-varnames for ${value}`);
    }
    return { name, value };
  });
  if (new Set(named.map(({ name }) => name)).size < named.length) throw problem(location, "gives two values one name");
  return { kind: "enum" as const, values: named, open: schema["x-open-enum"] === true };
}

function readUnion(schema: JsonObject, location: string) {
  checkKeywords(schema, ["oneOf", "discriminator", "x-open-enum"], location);
  const { discriminator, oneOf } = schema;
  const { propertyName, mapping } = isObject(discriminator) ? discriminator : {};
  if (typeof propertyName !== "string" || !isObject(mapping))
    throw problem(location, "has no discriminator with a mapping");
  const members = Object.entries(mapping).map(([tag, target]) => ({ tag, type: componentName(target, location) }));
  const described = [oneOf].flat().map((one) => componentName(isObject(one) ? one.$ref : one, location));
  const mapped = members.map(({ type }) => type);
  if (described.toSorted().join() !== mapped.toSorted().join()) {
    throw problem(location, "has other members than its discriminator's mapping");
  }
  return { kind: "union" as const, field: propertyName, members };
}

/** An object with a property for each value of an enum: keys that are data. */
function readMap(schema: JsonObject, location: string) {
  checkKeywords(schema, ["type", "properties", "x-keys-from"], location);
  const { properties, "x-keys-from": from } = schema;
  const keys = isObject(from) ? from.schema : undefined;
  if (typeof keys !== "string" || !isObject(properties))
    throw problem(location, "does not say where its keys are from");
  const values = Object.entries(properties).map(([key, one]) => readNonNullable(one, `${location}.${key}`));
  const [first] = values;
  if (!first || values.some((one) => JSON.stringify(one) !== JSON.stringify(first))) {
    throw problem(location, "has values of several types under keys that are data");
  }
  return { kind: "map" as const, keys, values: first };
}

function readObject(schema: JsonObject, location: string) {
  const known = ["type", "properties", "required", "x-null", "additionalProperties"];
  checkKeywords(schema, known, location);
  const { properties, required = [], additionalProperties: others = true } = schema;
  if (schema.type !== "object" || !isObject(properties)) throw problem(location, "is neither an object nor an enum");
  if (typeof others !== "boolean") throw problem(location, "has properties and values under any other key");
  const needed = new Set([required].flat());
  const fields = Object.entries(properties).map(([name, property]): Field => {
    const { type, nullable } = readSchema(property, `${location}.${name}`);
    const description = isObject(property) && typeof property.description === "string" ? property.description : "";
    return { name, type, required: needed.delete(name), nullable, description };
  });
  if (needed.size > 0) throw problem(location, `requires ${[...needed].join(", ")}, which it does not have`);
  return { kind: "object" as const, fields, tag: undefined };
}
