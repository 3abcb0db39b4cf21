import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (now: string) =>
  problemsOf(
    "error-message-has-example",
    `
      openapi: 3.1.0
      paths: {}
      components:
        examples:
          BothKeys: { value: { message: Set one of them. } }
          BeforeAll: { value: "Set a later time." }
        schemas:
          Clock:
            type: object
            x-error-message: Set one of them.
            properties: { now: ${now} }
    `,
  );

it("a message that an example shows passes, also of what a value must not be", async () => {
  expect(await lint("{ type: string, not: { pattern: ^0, x-error-message: Set a later time. } }")).toEqual([]);
});

it("a message that no example shows is named once", async () => {
  expect(await lint("{ type: string, not: { pattern: ^0, x-error-message: Set a time. } }")).toEqual([
    "#/components/schemas/Clock/properties/now/not/x-error-message No example shows this message: Set a time.",
  ]);
});
