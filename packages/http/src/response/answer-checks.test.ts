import { describe, expect, it } from "vitest";
import { Reply } from "../exchange.ts";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { readOperations } from "../openapi/read-operations.ts";
import { answerChecks } from "./answer-checks.ts";

const message = { type: "object", required: ["message"], properties: { message: { type: "string" } } };
const json = (schema: Exclude<Schema, boolean>, examples = {}) => ({ "application/json": { schema, examples } });
const document: OpenApiDocument = {
  security: [],
  paths: {
    "/records/{id}": {
      get: {
        operationId: "getRecord",
        responses: {
          200: { content: json({ type: "object", required: ["id"], properties: { id: { type: "integer" } } }) },
          404: { content: json(message) },
          503: {
            content: { "text/plain": { schema: { type: "string" } } },
            headers: {
              "Retry-After": { required: true, schema: { type: "integer", minimum: 1 } },
              "X-Unchanged": { schema: { type: "boolean", const: true } },
            },
          },
        },
      },
      delete: { operationId: "deleteRecord", responses: { 204: {} } },
    },
  },
  "x-unrouted": {
    400: { content: json(message, { hostMissing: { value: { message: "No host." } } }) },
    404: { content: json(message) },
  },
};
const [getRecord, deleteRecord] = readOperations(document, []);
const checks = answerChecks(document);

/** What is wrong with an answer; undefined for nothing. */
function problemOf(status: number, body: unknown, headers: Record<string, string> = {}, check = checkOf(getRecord)) {
  const reply = new Reply({ ...(body !== undefined && { "content-type": "application/json" }), ...headers }, undefined);
  reply.status = status;
  reply.body = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
  try {
    check(reply);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function checkOf(operation: typeof getRecord) {
  if (operation === undefined) throw new Error("The document lacks the operation.");
  return checks.ofOperation(operation);
}

const PLAIN = { "content-type": "text/plain" };

describe("an answer that is described", () => {
  it.each<[number, unknown, Record<string, string>?]>([
    [200, { id: 1 }],
    [404, { message: "Gone." }],
    [503, "Away.", { ...PLAIN, "retry-after": "2" }],
    [503, "Away.", { ...PLAIN, "retry-after": "2", "x-unchanged": "true" }],
    [400, { message: "No host." }],
  ])("passes: %i %j", (status, body, headers) => expect(problemOf(status, body, headers)).toBeUndefined());

  it("passes without a body where none is described", () => {
    expect(problemOf(204, undefined, {}, checkOf(deleteRecord))).toBeUndefined();
  });

  it("passes where no operation was asked for", () => {
    expect(problemOf(404, { message: "Nothing here." }, {}, checks.unrouted)).toBeUndefined();
  });
});

describe("an answer that is not described", () => {
  it.each<[number, unknown, Record<string, string>, string]>([
    [409, { message: "Sold." }, {}, "the status 409 is not described, only 200, 404, 503. The refusal was: Sold."],
    [400, { message: "Bad." }, {}, "the status 400 is not described, only 200, 404, 503. The refusal was: Bad."],
    [404, { error: "Gone." }, {}, "status 404: / must have required property 'message'"],
    [
      404,
      { message: "Gone.", sql: "SELECT" },
      {},
      'status 404: / must NOT have unevaluated properties {"unevaluatedProperty":"sql"}',
    ],
    [404, "Gone.", PLAIN, "status 404: the media type is application/json, not text/plain"],
    [404, undefined, { "content-type": "application/json" }, "status 404: no body"],
    [200, { id: "1" }, {}, "status 200: /id must be integer"],
    [503, "Away.", PLAIN, "status 503: the header Retry-After is missing"],
    [
      503,
      "Away.",
      { ...PLAIN, "retry-after": "soon" },
      'status 503: the header Retry-After is "soon": / must be integer',
    ],
    [503, "Away.", { ...PLAIN, "retry-after": "2", "x-unchanged": "no" }, 'the header X-Unchanged is "no": / must be'],
  ])("is told by operation and status: %i %j %j", (status, body, headers, problem) => {
    const found = problemOf(status, body, headers);
    expect(found).toContain("The answer of getRecord does not match its description: ");
    expect(found).toContain(problem);
  });

  it("is told where no operation was asked for", () => {
    expect(problemOf(418, { message: "Short." }, {}, checks.unrouted)).toContain(
      "The answer of a request without an operation does not match its description: the status 418 is not described",
    );
  });

  it("is told each time, also of bytes that are sent again", () => {
    expect([1, 2].map(() => problemOf(200, { id: "1" }) !== undefined)).toEqual([true, true]);
  });
});
