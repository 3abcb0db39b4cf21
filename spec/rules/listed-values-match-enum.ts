import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor, isObject } from "./cursor.ts";

type Location = UserContext["location"];

interface Listing {
  /** As the message lists them. */
  readonly values: string;
  /** The enum that was shortened, where the example says so in `x-enum-from`. */
  readonly from: unknown;
  readonly location: Location;
}

const PATTERN = /^Invalid \w+: expected one of (.+)\.$/;

const namesOf = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);

/**
 * The example of a refusal that lists what can be sent (`expected one of ...`) lists all values of an enum, of a boolean, or of
 * the `discriminator` of an object's shapes, in their order. One that leaves some out says whose in `x-enum-from`: `{schema, omits}`.
 */
export const listedValuesMatchEnum: Oas3Rule = () => {
  /** Values by the name of their schema, or by the pointer of the schema. */
  const enums = new Map<string, string[]>();
  const listings: Listing[] = [];

  return {
    Schema(schema, { location }) {
      const name = /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer)?.[1];
      const file = location.pointer === "#/" ? location.source.absoluteRef.match(/([^/\\]+)\.\w+$/)?.[1] : undefined;
      const shapes = schema.discriminator?.mapping;
      const booleans = schema.type === "boolean" ? [true, false] : undefined;
      const values = schema.enum?.filter((value) => value !== null) ?? (shapes ? Object.keys(shapes) : booleans);
      if (values === undefined) return;
      enums.set(name ?? file ?? `${location.source.absoluteRef}${location.pointer}`, namesOf(values));
    },
    Example(example, context) {
      const cursor = Cursor.of(example, context);
      const value = cursor.get("value");
      const [, values] = PATTERN.exec(String(isObject(value) ? value.message : value)) ?? [];
      if (values === undefined || cursor.get("x-message-template") !== undefined) return;
      listings.push({ values, from: cursor.get("x-enum-from"), location: context.location });
    },
    Root: {
      leave(_root, { report }) {
        const known = new Set([...enums.values()].map((values) => values.join(", ")));
        for (const { values, from, location } of listings) {
          if (from === undefined) {
            if (!known.has(values)) report({ message: `No enum has the values ${values}.`, location });
            continue;
          }
          const { schema, omits } = Object(from);
          const omitted = namesOf(omits);
          const left = enums.get(String(schema))?.filter((one) => !omitted.includes(one)) ?? [];
          if (left.join(", ") === values) continue;
          report({ message: `${schema} without ${omitted.join(", ")} is not ${values}.`, location });
        }
      },
    },
  };
};
