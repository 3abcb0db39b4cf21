import { expect, it } from "vitest";
import { parse } from "yaml";
import { examplesOf } from "./examples-of.ts";

const document = parse(`
  openapi: 3.1.0
  paths:
    /things/{id}:
      parameters:
        - { name: id, in: path, schema: { type: integer }, example: 1 }
      post:
        parameters:
          - { name: sort, in: query, schema: { type: string, default: id }, examples: { up: { value: id } } }
          - { $ref: "#/components/parameters/Page" }
        requestBody:
          content: { application/json: { schema: { type: object }, examples: { rename: { value: { name: Mug } } } } }
        responses:
          "200":
            headers: { Link: { schema: { type: string }, example: "<x>" } }
            content:
              application/json:
                schema: { type: object }
                examples: { one: { $ref: "#/components/examples/One" } }
          "404": { $ref: "#/components/responses/Missing" }
  components:
    parameters: { Page: { name: page, in: query, schema: { type: integer }, example: 2 } }
    responses:
      Missing: { content: { application/json: { schema: { type: object }, example: { message: No. } } } }
    examples: { One: { summary: One., value: { id: 1 } } }
    schemas:
      Thing:
        properties:
          examples: { type: array, items: { type: string, examples: [a, b] } }
          price: { anyOf: [{ type: number, example: 1.5 }, { type: "null" }] }
          owner: { $ref: "#/components/schemas/Owner", examples: [me] }
      Owner: { type: string }
`);

it("every kind of example is found once, with the schema it is shown under", () => {
  const operation = "/paths/~1things~1{id}/post";
  const thing = "/components/schemas/Thing/properties";
  const found = examplesOf(document).map(({ pointer, schemaPointer, value }) => [pointer, schemaPointer, value]);
  expect(found.toSorted()).toEqual(
    [
      [`${operation}/parameters/0/examples/up`, `${operation}/parameters/0/schema`, "id"],
      [`${operation}/parameters/0/schema/default`, `${operation}/parameters/0/schema`, "id"],
      [
        `${operation}/requestBody/content/application~1json/examples/rename`,
        `${operation}/requestBody/content/application~1json/schema`,
        { name: "Mug" },
      ],
      [`${operation}/responses/200/headers/Link/example`, `${operation}/responses/200/headers/Link/schema`, "<x>"],
      [
        `${operation}/responses/200/content/application~1json/examples/one`,
        `${operation}/responses/200/content/application~1json/schema`,
        { id: 1 },
      ],
      ["/paths/~1things~1{id}/parameters/0/example", "/paths/~1things~1{id}/parameters/0/schema", 1],
      ["/components/parameters/Page/example", "/components/parameters/Page/schema", 2],
      [
        "/components/responses/Missing/content/application~1json/example",
        "/components/responses/Missing/content/application~1json/schema",
        { message: "No." },
      ],
      [`${thing}/examples/items/examples/0`, `${thing}/examples/items`, "a"],
      [`${thing}/examples/items/examples/1`, `${thing}/examples/items`, "b"],
      [`${thing}/price/anyOf/0/example`, `${thing}/price/anyOf/0`, 1.5],
      [`${thing}/owner/examples/0`, `${thing}/owner`, "me"],
    ].toSorted(),
  );
});

it("a named example that only points elsewhere is not passed over", () => {
  const carrier = { schema: {}, examples: { far: { externalValue: "https://img.example/x.json" } } };
  expect(() => examplesOf({ components: { headers: { Far: carrier } } })).toThrow(
    "/components/headers/Far/examples/far has no value",
  );
});
