import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "./cursor.ts";
import { isInCondition, reachableSchemas } from "./reachable-schemas.ts";

/** Formats of fixed characters. Their length is another matter: a time may have any number of decimals. */
const PLAIN_FORMATS = new Set<unknown>(["date", "date-time", "uuid"]);
/** What a pattern has to refuse in every position of a text: U+0000, and halves of a surrogate pair. */
const UNSTORABLE = ["\0", "\ud83d", "\udc00"];
const unstorableTexts = UNSTORABLE.flatMap((one) => [one, `a${one}`, `${one}a`, `1${one}`, `${one}1`, `-${one}`]);

const matches = (pattern: unknown, text: string): boolean =>
  typeof pattern === "string" && new RegExp(pattern, "u").test(text);

/** Whether a pattern alone keeps a text short: from its beginning to its end, and nothing repeated without end. */
const limitsLength = (pattern: unknown): boolean =>
  typeof pattern === "string" &&
  /^\^.*\$$/.test(pattern) &&
  !/[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\.|\[[^\]]*\]/g, "x"));

function problemsOf(schema: Readonly<Record<string, unknown>>): string[] {
  const types = [schema.type].flat();
  const { pattern, maxLength, maxItems, format, not } = schema;
  const isText = types.includes("string") && schema.enum === undefined && schema.const === undefined;
  const acceptsUnstorable = (text: string) =>
    (pattern === undefined || matches(pattern, text)) && !(isObject(not) && matches(not.pattern, text));
  return [
    ...(isText && maxLength === undefined && !limitsLength(pattern) ? ["A text that is sent needs a maxLength."] : []),
    ...(isText && !PLAIN_FORMATS.has(format) && unstorableTexts.some(acceptsUnstorable)
      ? [
          "A text that is sent needs a pattern that refuses U+0000 and halves of a surrogate pair: no database holds them.",
        ]
      : []),
    ...(types.includes("array") && maxItems === undefined ? ["A list that is sent needs a maxItems."] : []),
  ];
}

/**
 * Every text and list that a caller can send has an end, and every text only characters that can be kept, so that the mock, clients
 * and tools that make up requests know it, and no request is refused for what only code knows.
 */
export const inputIsBounded: Oas3Rule = () => {
  const seen = new Set<string>();
  const check = (object: unknown, context: UserContext) => {
    for (const { schema, location } of reachableSchemas(object, context, seen)) {
      if (isInCondition(location.pointer)) continue;
      for (const message of problemsOf(schema)) context.report({ message, location });
    }
  };
  return { Parameter: check, RequestBody: check };
};
