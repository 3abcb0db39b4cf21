import { expect, test } from "vitest";
import { referToResponses } from "../src/steps/refer-to-responses.ts";

const components = { responses: { Missing: { description: "Missing." }, Refused: { description: "Refused." } } };

test("what is written out in x-unrouted becomes a reference again", () => {
  const document = { components, "x-unrouted": { "404": { description: "Missing." } } };
  expect(referToResponses(document, "openapi.yaml")).toEqual({
    components,
    "x-unrouted": { "404": { $ref: "#/components/responses/Missing" } },
  });
});

test("a response that is no component is refused, and a document without x-unrouted left as it is", () => {
  expect(() => referToResponses({ components, "x-unrouted": { "405": {} } }, "openapi.yaml")).toThrow(
    expect.objectContaining({ problems: ["openapi.yaml: x-unrouted 405 is no component"] }),
  );
  expect(referToResponses({ components }, "openapi.yaml")).toEqual({ components });
});
