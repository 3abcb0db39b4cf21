import { inPlaceSchemas, type OpenApiDocument, type Schema } from "@runout/http/openapi";
import { changeIdentity, prefixOf } from "./echo-identity.ts";
import { isObject, type JsonObject } from "./examples.ts";

/**
 * Makes a made-up answer one that an interface can show: without keys that the document does not describe, with amounts of two
 * decimals, and with the addresses of the document's examples, which lead to the very things.
 *
 * @param schema the answer's
 */
export function makeBelievable(document: OpenApiDocument, schema: Schema, made: unknown): unknown {
  if (typeof made === "number") return Number.isInteger(made) ? made : Math.round(made * 100) / 100;
  const schemas = inPlaceSchemas(document, schema);
  if (typeof made === "string") {
    const shown = schemas.flatMap(({ examples }) => (Array.isArray(examples) ? examples : []))[0];
    return typeof shown === "string" && /^https?:/.test(shown) ? shown : made;
  }
  if (Array.isArray(made)) {
    const items = schemas.map((each) => each.items).find((each) => each !== undefined);
    // `items` and properties are schemas by JSON Schema 2020-12.
    return made.map((each) => makeBelievable(document, (items ?? true) as Schema, each));
  }
  if (!isObject(made)) return made;
  const entries = Object.entries(made).flatMap(([key, part]) => {
    const described = schemas.map(({ properties, additionalProperties }) => {
      const property: unknown = Reflect.get(Object(properties), key);
      return property ?? (isObject(additionalProperties) ? additionalProperties : undefined);
    });
    const own = described.find((each) => each !== undefined) as Schema | undefined;
    return own === undefined ? [] : [[key, makeBelievable(document, own, part)] as const];
  });
  return withOwnAddress(Object.fromEntries(entries));
}

/** Puts an object's own id or name into its addresses. */
function withOwnAddress(object: JsonObject): unknown {
  const own = object.username ?? object.id;
  const address = String(object.resource_url ?? "");
  const from = address.slice(address.lastIndexOf("/") + 1);
  if (own === undefined || from === "") return object;
  return changeIdentity(object, prefixOf(object), from, encodeURIComponent(String(own)));
}
