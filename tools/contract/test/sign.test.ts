import { type RunningServer, start } from "@runout/server";
import { operationTable } from "@runout/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isTokenEndpoint } from "../src/calls/token-calls.ts";
import { RESOURCE_CALLS } from "../src/sign/resource-calls.ts";
import { signEverything } from "../src/sign/sign-everything.ts";

let server: RunningServer;
beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  server = await start(environment, process.stderr);
});
afterAll(() => server.stop());

describe("a client that signs with oauth-1.0a", () => {
  it("has a call for every operation", () => {
    const ids = Object.keys(operationTable) as (keyof typeof operationTable)[]; // the table's keys
    expect(Object.keys(RESOURCE_CALLS).sort()).toEqual(ids.filter((id) => !isTokenEndpoint(id)).sort());
  });

  it("gets an answer to each, with both methods, in each location, and none with a wrong secret", async () => {
    const { passed, refused, problems } = await signEverything(server.url);
    expect(problems).toEqual([]);
    // Each operation with two methods in header and query; and the two token endpoints by POST in a form.
    const expected = Object.keys(operationTable).length * 2 * 2 + 2 * 2;
    expect([passed, refused]).toEqual([expected, expected]);
    process.stdout.write(`sign: ${passed} signed calls answered, ${refused} with a wrong secret refused\n`);
  });
});
