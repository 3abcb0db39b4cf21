import type { Oas3Rule } from "@redocly/openapi-core";

/** Whether a call may be sent again is declared for each operation: clients do not guess it from the method. */
export const retryDeclared: Oas3Rule = () => ({
  Operation(operation: object, { location, report }) {
    const retry = "x-retry" in operation ? operation["x-retry"] : undefined;
    if (retry === "safe" || retry === "never") return;
    const retryLocation = retry === undefined ? location.key() : location.child("x-retry");
    report({ message: "x-retry must be safe or never.", location: retryLocation });
  },
});
