import type { Oas3Rule } from "@redocly/openapi-core";

const words = { integer: "int", number: "float" } as const;

/**
 * A number that may also come as text says in `x-expected` which of the two is meant, with the word that the API's refusals use: `int` or
 * `float`. Clients send the number.
 */
export const numberOrTextIsExpected: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    const types: readonly unknown[] = [schema.type].flat();
    if (!types.includes("string")) return;
    const kind = (["integer", "number"] as const).find((type) => types.includes(type));
    if (kind === undefined) return;
    const expected: unknown = Reflect.get(schema, "x-expected");
    if (typeof expected === "string" && expected.split(/\W+/).includes(words[kind])) return;
    report({
      message: `A ${kind} that may be text needs an x-expected with the word ${words[kind]}.`,
      location: location.key(),
    });
  },
});
