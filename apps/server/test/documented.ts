import { dereference, type OpenApiDocument, type Operation, readOperations, type Schema } from "@runout/http/openapi";
import { compileSchema } from "@runout/http/request";
import { closeComponents, closeSchema } from "@runout/http/response";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Response as InjectResponse } from "light-my-request";
import { expect } from "vitest";

const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true });
addFormats.default(ajv);
const closed = new Map<OpenApiDocument, OpenApiDocument["components"]>();
const validators = new Map<string, ValidateFunction>();
const operations = new Map<string, { document: OpenApiDocument; operation: Operation }>();
for (const each of [document, sandboxDocument]) {
  // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
  const described = each as unknown as OpenApiDocument;
  for (const operation of readOperations(described, [])) {
    operations.set(operation.operationId, { document: described, operation });
  }
}

/** An example of the document: of a response by its status, or of the request body. */
export function exampleOf(operationId: string, statusOrRequest: number | "request", name: string): unknown {
  const { document: of, operation } = operations.get(operationId) ?? {};
  const media =
    statusOrRequest === "request" ? operation?.body?.media : operation?.responses.get(statusOrRequest)?.media;
  const example = media?.examples?.[name];
  if (of === undefined || example === undefined)
    throw new Error(`${operationId} has no example ${name} of ${statusOrRequest}.`);
  return dereference<{ value?: unknown }>(of, example).value;
}

/** Checks an answer, a refusal too, against what the document says of its operation and status. */
export function expectDocumented(operationId: string, response: InjectResponse): void {
  const { statusCode: status, headers, body } = response;
  const found = operations.get(operationId);
  const described = found?.operation.responses.get(status);
  expect([...(found?.operation.responses.keys() ?? [])], `${operationId} documents ${status}: ${body}`).toContain(
    status,
  );
  expect(headers).toMatchObject({
    "x-discogs-ratelimit": expect.stringMatching(/^(25|60)$/),
    "x-discogs-ratelimit-used": expect.stringMatching(/^\d+$/),
    "x-discogs-ratelimit-remaining": expect.stringMatching(/^\d+$/),
  });
  expect(headers["content-type"]).toBe(described?.contentType);
  const schema = described?.media?.schema;
  if (found === undefined || schema === undefined) {
    expect(body).toBe("");
    return;
  }
  const key = `${operationId} ${status}`;
  const validate = validators.get(key) ?? compile(found.document, schema);
  validators.set(key, validate);
  validate(/json/.test(described?.contentType ?? "") ? JSON.parse(body) : body);
  expect(validate.errors ?? [], `${key} answers what is described: ${body}`).toEqual([]);
}

function compile(of: OpenApiDocument, schema: Schema) {
  const components = closed.get(of) ?? closeComponents(of);
  closed.set(of, components);
  return compileSchema(ajv, components, closeSchema(of, schema));
}
