import type { OpenApiDocument, Parameter, Schema } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";

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
export function coercion(document: OpenApiDocument, parameter: Parameter): (raw: string | string[]) => unknown {
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
    const texts = [raw].flat();
    if (isList) return texts.map(coerce);
    const [text] = texts;
    return texts.length === 1 && text !== undefined ? coerce(text) : texts;
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
