import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (examples: string) =>
  problemsOf(
    "message-template-matches",
    `
      openapi: 3.1.0
      paths: {}
      components:
        examples: ${examples}
    `,
  );

it("an example that shows its template with values passes, as JSON and as plain text, and so does one without", async () => {
  expect(
    await lint(`
          Held: { x-message-template: "Order {order} is {status}.", value: { message: Order 1-2 is New. } }
          Plain: { x-message-template: "No {name}?", value: "No token?" }
          Fixed: { value: { message: Gone. } }
    `),
  ).toEqual([]);
});

it("another text, a template without values, and a value of another kind are found", async () => {
  expect(
    await lint(`
          Other: { x-message-template: "Order {order} is gone.", value: { message: Order 1-2 is gone! } }
          Longer: { x-message-template: "No {name}.", value: "There is no token." }
          Without: { x-message-template: "Order is gone.", value: { message: Order is gone. } }
          Odd: { x-message-template: "No {name}.", value: { error: No token. } }
    `),
  ).toEqual([
    "#/components/examples/Other/x-message-template The example's message is not its x-message-template with values.",
    "#/components/examples/Longer/x-message-template The example's message is not its x-message-template with values.",
    "#/components/examples/Without/x-message-template x-message-template must be a text with {name} in place of each value.",
    "#/components/examples/Odd/x-message-template The example's message is not its x-message-template with values.",
  ]);
});
