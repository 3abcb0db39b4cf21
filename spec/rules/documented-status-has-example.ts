import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";

/** Every body that a response may carry is shown by at least one named example, written out in full. */
export const documentedStatusHasExample: Oas3Rule = () => ({
  Response(response, context) {
    const content = Cursor.of(response, context).at("content");
    for (const mediaType of content.keys()) {
      const examples = content.at(mediaType, "examples");
      const location = context.location.child(["content", mediaType]);
      if (examples.keys().length === 0) {
        context.report({ message: `The ${mediaType} body has no named example (examples).`, location });
      }
      for (const name of examples.keys()) {
        if (examples.at(name).get("value") !== undefined) continue;
        context.report({ message: `Example "${name}" has no value.`, location: location.child(["examples", name]) });
      }
    }
  },
});
