import type { Oas3Rule } from "@redocly/openapi-core";

/** A letter first, since a digit or an underscore at the start means something else in some languages. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;

/** What a text may be to serve as a name in code once its case is changed: `For Sale` is none, `last_activity` is one. */
const USABLE = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * An enum with texts that cannot be names in code says in `x-enum-varnames` what code calls them: one identifier for each text, in the
 * enum's order. Left alone, generators write `NEAR_MINT_NM_OR_M` or two equal names.
 */
export const enumHasIdentifiers: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    const values: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : [];
    const declared: unknown = Reflect.get(schema, "x-enum-varnames");
    const at = location.child(["x-enum-varnames"]);
    if (declared === undefined) {
      const odd = values.find((value) => typeof value === "string" && !USABLE.test(value));
      if (odd !== undefined) {
        report({
          message: `"${odd}" cannot be a name in code: the enum needs x-enum-varnames.`,
          location: location.child(["enum"]),
        });
      }
      return;
    }
    if (!Array.isArray(declared) || declared.length !== values.length) {
      report({
        message: `x-enum-varnames must list ${values.length} names, one for each value of the enum.`,
        location: at,
      });
      return;
    }
    const seen = new Set<string>();
    for (const [index, name] of declared.entries()) {
      if (!IDENTIFIER.test(String(name)))
        report({ message: `"${name}" is not an identifier.`, location: at.child([index]) });
      // Some languages write constants in capitals, where names that differ only in case become one.
      const folded = String(name).toLowerCase();
      if (seen.has(folded)) report({ message: `"${name}" is listed twice.`, location: at.child([index]) });
      seen.add(folded);
    }
  },
});
