import type { OpenApiDocument } from "@runout/http/openapi";

export const json = (schema: object) => ({
  description: "When it works. What to do: go on.",
  content: { "application/json": { schema } },
});
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const described = (schema: object) => ({ description: "It is described.", ...schema });

/** A document with one operation, whose body and answer are components, and changes to both. */
export function documentWith(schemas: Record<string, object>, operation: object = {}): OpenApiDocument {
  return {
    paths: {
      "/things/{thing_id}": {
        post: {
          operationId: "editThing",
          summary: "Edit a thing",
          description: "Edits it.",
          tags: ["Things"],
          "x-retry": "safe",
          security: [{}],
          parameters: [
            described({
              name: "thing_id",
              in: "path",
              required: true,
              example: 7,
              schema: { type: "integer", format: "int64" },
            }),
          ],
          requestBody: { required: true, content: { "application/json": { schema: ref("Edit") } } },
          responses: {
            200: json(ref("Thing")),
            404: { description: "When there is none. What to do: look for another. Or do not." },
          },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Edit: described({
          type: "object",
          properties: { price: { type: ["number", "string", "null"], "x-expected": "float" } },
        }),
        Thing: described({ type: "object", required: ["id"], properties: { id: { type: "integer" } } }),
        ...schemas,
      },
    },
  };
}

/** A second document, without schemas. */
export const SANDBOX: OpenApiDocument = {
  paths: {
    "/reset": {
      post: {
        operationId: "reset",
        description: "Puts everything back.",
        tags: ["State"],
        "x-retry": "never",
        security: [],
        responses: { 204: { description: "When it is done. What to do: go on." } },
      },
    },
  },
};
