import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor, isObject } from "./cursor.ts";

/**
 * A schema that says the whole sentence of a refusal (`x-error-message`) repeats the text of an example, which is its source.
 * Files that the option `shownElsewhere` names belong to another document, which has the examples.
 */
export const errorMessageHasExample: Oas3Rule = ({ shownElsewhere = [] }) => {
  const shown = new Set<unknown>();
  const said: { text: string; location: UserContext["location"] }[] = [];

  return {
    Example(example, context) {
      const value = Cursor.of(example, context).get("value");
      shown.add(isObject(value) ? value.message : value);
    },
    Schema(schema, { location }) {
      const text: unknown = Reflect.get(schema, "x-error-message");
      const file = location.source.absoluteRef.split("/").at(-1);
      if (typeof text === "string" && !shownElsewhere.includes(file))
        said.push({ text, location: location.child(["x-error-message"]) });
    },
    Root: {
      leave(_root, { report }) {
        for (const { text, location } of said) {
          if (!shown.has(text)) report({ message: `No example shows this message: ${text}`, location });
        }
      },
    },
  };
};
