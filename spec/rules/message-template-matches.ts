import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor, isObject } from "./cursor.ts";

const PLACEHOLDER = /\{[a-z][a-z_]*\}/g;

/**
 * The example of a refusal whose text holds values has that text with `{name}` instead of them in `x-message-template`, and shows
 * it with values. `spec/generated/messages` is made of both.
 */
export const messageTemplateMatches: Oas3Rule = () => ({
  Example(example, context) {
    const cursor = Cursor.of(example, context);
    const template = cursor.get("x-message-template");
    if (template === undefined) return;
    const location = context.location.child(["x-message-template"]);
    if (typeof template !== "string" || !template.match(PLACEHOLDER)) {
      context.report({
        message: "x-message-template must be a text with {name} in place of each value.",
        location,
      });
      return;
    }
    const value = cursor.get("value");
    const text = isObject(value) ? value.message : value;
    const fixed = template.split(PLACEHOLDER).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (typeof text === "string" && new RegExp(`^${fixed.join(".+")}$`, "s").test(text)) return;
    context.report({ message: "The example's message is not its x-message-template with values.", location });
  },
});
