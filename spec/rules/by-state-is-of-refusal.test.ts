import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (status: number, example: string) =>
  problemsOf(
    "by-state-is-of-refusal",
    `
      openapi: 3.1.0
      paths:
        /orders:
          get:
            responses:
              "${status}":
                description: An answer.
                content:
                  application/json:
                    examples:
                      gone: { $ref: "#/components/examples/Gone" }
      components:
        examples:
          Gone: ${example}
    `,
  );

it("an example of a refusal may be marked, and any other may not", async () => {
  expect(await lint(404, "{ x-by-state: true, value: { message: Gone. } }")).toEqual([]);
  expect(await lint(200, "{ value: { message: Gone. } }")).toEqual([]);
  expect(await lint(200, "{ x-by-state: true, value: { message: Gone. } }")).toEqual([
    "#/paths/~1orders/get/responses/200 An answer 200 is no refusal: x-by-state belongs to examples of 4xx.",
  ]);
});

it("another value than true is found", async () => {
  expect(await lint(404, "{ x-by-state: false, value: { message: Gone. } }")).toEqual([
    "#/components/examples/Gone/x-by-state x-by-state must be true, or left out.",
  ]);
});
