import { type OpenApiDocument, readOperations } from "@runout/http/openapi";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { describe, expect, it } from "vitest";
import { createResponseCheck } from "../src/fuzz/check-response.ts";
import { edgeCaseBodies } from "../src/fuzz/edge-cases/edge-case-bodies.ts";
import { EDGE_CASE_TEXTS, EDGE_CASE_VALUES } from "../src/fuzz/edge-cases/edge-case-values.ts";
import { runEdgeCases } from "../src/fuzz/edge-cases/run-edge-cases.ts";

const SEED = 1;
const PER_FIELD = isFullSize() ? 2 : 1;

it("no edge case in a documented call is answered in a way that the documents do not describe", async () => {
  const { passed, problems } = await runEdgeCases({ seed: SEED, perField: PER_FIELD });
  process.stdout.write(`edge cases: ${passed} calls with seed ${SEED}; all of them by \`pnpm fuzz\`\n`);
  expect(problems).toEqual([]);
  expect(passed).toBeGreaterThan(300 * PER_FIELD);
}, 600_000);

it("a body is sent with each of its values replaced by each edge case, and without each of its keys", () => {
  const bodies = edgeCaseBodies({ a: { b: ["$&"] } });
  const texts = bodies.map(({ text }) => text);
  for (const value of EDGE_CASE_VALUES) {
    const fields = [value, `{"a":${value}}`, `{"a":{"b":${value}}}`, `{"a":{"b":[${value}]}}`];
    expect(texts).toEqual(expect.arrayContaining([...fields, `{"a":{"b":["$&"]},"unknown_key":${value}}`]));
  }
  expect(texts).toEqual(expect.arrayContaining(["{}", '{"a":{}}']));
  expect(texts).toContain('{"a":{"b":["\\ud83d"]}}');
});

it("there are as many edge cases as were promised, each once", () => {
  expect(new Set(EDGE_CASE_VALUES).size).toBe(EDGE_CASE_VALUES.length);
  expect(EDGE_CASE_VALUES.length).toBeGreaterThan(60);
  expect(new Set(EDGE_CASE_TEXTS).size).toBe(EDGE_CASE_TEXTS.length);
  expect(EDGE_CASE_TEXTS.length).toBeGreaterThan(40);
});

describe("an answer is a problem", () => {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const message = json({ type: "object", required: ["message"], properties: { message: { type: "string" } } });
  const responses = { 200: json({ type: "integer" }), 404: message, 500: message };
  const document: OpenApiDocument = { paths: { "/a": { get: { operationId: "get", security: [], responses } } } };
  const checkResponse = createResponseCheck(document);
  const [operation] = readOperations(document, []);
  function problemOf(status: number, text: string, contentType = "application/json") {
    if (operation === undefined) throw new Error("The document has one operation.");
    return checkResponse(operation, { status, contentType, text });
  }

  it.each([
    [200, "7"],
    [404, '{"message":"no"}'],
  ])("never where it is as described: %i %s", (status, text) => {
    expect(problemOf(status, text)).toBeUndefined();
  });

  it.each([
    [500, '{"message":"no"}', "application/json", "500"],
    [418, '{"message":"no"}', "application/json", "418"],
    [200, '"7"', "application/json", "not as described"],
    [404, "{}", "application/json", "not as described"],
    [404, "no", "text/plain", "404 as text/plain"],
  ])("where it is not: %i %s as %s", (status, text, type, problem) => {
    expect(problemOf(status, text, type)).toContain(problem);
  });
});
