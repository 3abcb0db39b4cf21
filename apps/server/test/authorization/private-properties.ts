import document from "@runout/spec/openapi.json" with { type: "json" };

interface Described {
  description?: string;
  $ref?: string;
  properties?: Record<string, Described>;
}

// TypeScript's type of a JSON file is its literal shape; only the descriptions are read.
const schemas = document.components.schemas as unknown as Record<string, Described>;

/** The properties of a schema that one user alone may see, as the contract says in its descriptions: "Owner only." */
export function privatePropertiesOf(schema: string): string[] {
  return Object.entries(schemas[schema]?.properties ?? {}).flatMap(([key, described]) => {
    const referred = schemas[described.$ref?.split("/").at(-1) ?? ""];
    const texts = [described.description, referred?.description];
    return texts.some((text) => /\b(Owner only|Seller only|Only in the user's own view)\.$/.test(text ?? ""))
      ? [key]
      : [];
  });
}

/** The properties of a schema. */
export const propertiesOf = (schema: string): string[] => Object.keys(schemas[schema]?.properties ?? {});
