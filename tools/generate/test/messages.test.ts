import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readMessages } from "../src/steps/messages.ts";
import { createWorkspace } from "./workspace.ts";

const { root, run, read } = await createWorkspace(afterAll);
expect((await run()).stderr).toBe("");

it("each refusal's text is there once, as a constant, or as a function of the values it holds", async () => {
  const messages = await import(join(root, "spec/generated/messages.ts"));
  expect(Object.keys(messages)).toEqual(["NotSigned", "TooMany"]);
  expect(messages.NotSigned).toBe('It is "not signed".');
  expect(messages.TooMany({ limit: 60, what: "reads" })).toBe("At most 60 of `reads` a minute, $60 in all.");
});

it("other languages get the texts as JSON, with names instead of values", async () => {
  expect(JSON.parse(await read("spec/generated/messages.json")).messages).toEqual({
    NotSigned: 'It is "not signed".',
    TooMany: ["At most {limit} of `{what}` a minute, $", "{limit} in all."].join(""),
  });
});

it("an example of a refusal that is no component or shows no text is named", () => {
  const content = {
    "application/json": {
      examples: { inline: { value: { message: "Gone." } }, odd: { $ref: "#/components/examples/Odd" } },
    },
  };
  const document = {
    paths: { "/a": { get: { responses: { 200: { content }, 404: { content } } } } },
    components: { examples: { Odd: { value: { error: "Gone." } } } },
  };
  expect(() => readMessages(document, "api.yaml")).toThrow(
    [
      "api.yaml: the example inline of a refusal is no component",
      "api.yaml: the example Odd of a refusal shows no message",
    ].join("\n"),
  );
});
