import type { Oas3Rule } from "@redocly/openapi-core";

const FORM = /^When \S[\s\S]*?\.\s+What to do: \S[\s\S]*\.$/;

/** The description of a response says when it is sent and what to do about it. */
export const responseWhenAndRemedy: Oas3Rule = () => ({
  Response(response, { location, report }) {
    if (FORM.test(String(response.description ?? "").trim())) return;
    report({
      message: 'A response description has the form "When <it happens>. What to do: <remedy or next step>."',
      location: location.child("description"),
    });
  },
});
