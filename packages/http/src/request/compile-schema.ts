import type { ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";

type Components = NonNullable<OpenApiDocument["components"]>;

/** By validator, the name that the components of each document have in it. */
const names = new WeakMap<Ajv2020, WeakMap<Components, string>>();

/**
 * Compiles a schema of a document. The components that it refers to are given to the validator once, and each of them is compiled
 * once, however many schemas refer to it: to copy them into every schema makes a document of forty operations take a second.
 *
 * @param components what `#/components/...` in the schema and in the components themselves stands for
 */
export function compileSchema<Value = unknown>(
  ajv: Ajv2020,
  components: OpenApiDocument["components"],
  schema: Schema,
): ValidateFunction<Value> {
  if (typeof schema === "boolean" || components === undefined) return ajv.compile<Value>(schema);
  const name = nameIn(ajv, components);
  const references = new Set<string>();
  const placed = placeReferences(schema, name, references);
  // Ajv keeps what it is asked for by name, and compiles anew what is only referred to from elsewhere.
  for (const reference of references) ajv.getSchema(reference);
  return ajv.compile<Value>(Object(placed));
}

function nameIn(ajv: Ajv2020, components: Components): string {
  const known = names.get(ajv) ?? new WeakMap<Components, string>();
  names.set(ajv, known);
  let name = known.get(components);
  if (name === undefined) {
    name = `document-${Object.keys(ajv.schemas).length}.json`;
    ajv.addSchema({ $id: name, components });
    known.set(components, name);
  }
  return name;
}

/** A copy of a part of a schema, in which references to components name the document that holds them. */
function placeReferences(part: unknown, name: string, references: Set<string>): unknown {
  if (Array.isArray(part)) return part.map((each) => placeReferences(each, name, references));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string" || !value.startsWith("#/components/")) {
        return [key, placeReferences(value, name, references)];
      }
      const reference = `${name}${value}`;
      references.add(reference);
      return [key, reference];
    }),
  );
}
