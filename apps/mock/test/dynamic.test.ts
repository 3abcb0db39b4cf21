import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { document, documentedCalls } from "./documented-calls.ts";
import { runMock } from "./running-mock.ts";

/** What is generated is random, so each run tries other responses. */
const ROUNDS = process.env.TEST_SIZE === "full" ? 5 : 2;
const answers = documentedCalls(document).flatMap((each) =>
  each.responses.filter(({ mediaType }) => mediaType === "application/json").map((response) => ({ ...each, response })),
);
const ajv = addFormats.default(new Ajv2020({ strict: false, strictNumbers: true, allErrors: true }));
ajv.addSchema(document, "spec");
const { call } = runMock();

describe("generated responses match the schema", () => {
  it.for(answers)("$operationId $response.status", async ({ method, path, bodies, response }) => {
    const validate = ajv.compile({ $ref: `spec${response.schemaPointer}` });
    const headers = { prefer: `code=${response.status}, dynamic=true` };
    for (let round = 0; round < ROUNDS; round += 1) {
      const reply = await call(path, { method, headers, body: [...bodies.values()][0] });
      expect(reply.status).toBe(response.status);
      validate(reply.body);
      expect(validate.errors ?? []).toEqual([]);
      expect(reply.headers.has("sl-violations")).toBe(false);
      if (response.headers.length > 0) expect(reply.headers.get("x-discogs-ratelimit")).toBe("60");
    }
  });
});

it("generated responses differ from one request to the next", async () => {
  const path = "/users/example_seller/inventory?__dynamic=true";
  expect((await call(path)).text).not.toBe((await call(path)).text);
});
