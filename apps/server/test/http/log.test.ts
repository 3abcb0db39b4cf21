import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { buildShop, shopHandlers } from "./fixture.ts";

function capture() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: createLogger("trace", stream) };
}

const SECRETS = ["seller-token", "demo-secret", "demo-key", "wrong-token"];

it("never holds credentials, whatever happens to the request", async () => {
  const { lines, log: logger } = capture();
  const app = buildShop(
    { log: logger, rateLimit: false },
    {
      handlers: {
        ...shopHandlers,
        getRecord: async () => {
          throw new Error("could not read http://127.0.0.1/records/1?token=seller-token&page=1");
        },
      },
    },
  );
  for (const authorization of [
    "Discogs token=seller-token",
    "Discogs key=demo-key, secret=demo-secret",
    "Discogs token=wrong-token",
  ]) {
    for (const url of ["/records", "/records/1", "/nothing", "/labels/%zz/A", "/records?page=0"]) {
      await app.inject({ url, headers: { authorization } });
    }
  }
  for (const query of [
    "token=seller-token",
    "page=1&key=demo-key&secret=demo-secret",
    "token=wrong-token",
    "TOKEN=wrong-token",
  ]) {
    for (const path of ["/records", "/records/1", "/nothing", "/labels/%zz/A"])
      await app.inject({ url: `${path}?${query}` });
  }
  const log = lines.join("");
  expect(lines.length).toBeGreaterThan(20);
  for (const secret of SECRETS) expect(log).not.toContain(secret);
  expect(log).toContain("/records?page=1&key=[redacted]&secret=[redacted]");
});

it("has one line for each answer, under the code that the caller gets when something breaks", async () => {
  const { lines, log: logger } = capture();
  const app = buildShop(
    { log: logger },
    { handlers: { ...shopHandlers, getRecord: () => Promise.reject(new Error("The tonearm is stuck.")) } },
  );
  const response = await app.inject({ url: "/records/1" });
  const [failure, answered] = lines.map((line) => JSON.parse(line));
  expect(failure).toMatchObject({ level: 50, msg: "a request failed", err: { message: "The tonearm is stuck." } });
  expect(response.json().message).toContain(failure.code);
  expect(answered).toMatchObject({
    operation: "getRecord",
    status: 500,
    method: "GET",
    url: "/records/1",
    code: failure.code,
  });
  expect(lines).toHaveLength(2);
});
