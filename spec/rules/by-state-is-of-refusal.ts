import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";

/**
 * `x-by-state` marks the examples of refusals (4xx) that a valid request can get too. The fuzz tests and the comparison of server and mock
 * rely on it, so it is `true` or absent, and used nowhere else.
 */
export const byStateIsOfRefusal: Oas3Rule = () => ({
  Example(example, context) {
    const value = Cursor.of(example, context).get("x-by-state");
    if (value === undefined || value === true) return;
    context.report({
      message: "x-by-state must be true, or left out.",
      location: context.location.child(["x-by-state"]),
    });
  },
  Responses(responses, context) {
    const cursor = Cursor.of(responses, context);
    for (const status of cursor.keys().filter((key) => !/^4\d\d$/.test(key))) {
      const contents = cursor.at(status, "content").children();
      const marked = contents.some((media) =>
        media
          .at("examples")
          .children()
          .some((example) => example.get("x-by-state") !== undefined),
      );
      if (!marked) continue;
      context.report({
        message: `An answer ${status} is no refusal: x-by-state belongs to examples of 4xx.`,
        location: context.location.child([status]),
      });
    }
  },
});
