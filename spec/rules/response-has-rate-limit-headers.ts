import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";

const REQUIRED = ["X-Discogs-Ratelimit", "X-Discogs-Ratelimit-Used", "X-Discogs-Ratelimit-Remaining"];

/**
 * Every response reports the state of the rate limit, except one that is sent before the call is counted
 * (`x-uncounted`).
 */
export const responseHasRateLimitHeaders: Oas3Rule = () => ({
  Operation(operation, context) {
    const responses = Cursor.of(operation, context).at("responses");
    for (const status of responses.keys()) {
      if (responses.at(status).get("x-uncounted") === true) continue;
      const declared = new Set(
        responses
          .at(status, "headers")
          .keys()
          .map((name) => name.toLowerCase()),
      );
      const missing = REQUIRED.filter((name) => !declared.has(name.toLowerCase()));
      if (missing.length === 0) continue;
      context.report({
        message: `Status ${status} declares no ${missing.join(", ")}.`,
        location: context.location.child(["responses", status]),
      });
    }
  },
});
