import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { type BehaviorTest, expectEqual } from "../src/behavior/behavior-test.ts";
import { runBehavior } from "../src/behavior/run-behavior.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that resets nothing and greets all callers. */
async function greeting(): Promise<string> {
  const made = createServer((request, response) => {
    if (request.method === "POST") return response.writeHead(204).end();
    response.setHeader("content-type", "application/json");
    return response.end('{"hello":"you"}');
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

const test = (name: string, run: BehaviorTest["run"]): BehaviorTest => ({ name, run });

describe("a behavior test", () => {
  it("passes where all is as it says, and else fails with its name and what is otherwise", async () => {
    const tests = [
      test("everyone is greeted", async (sandbox) => {
        expectEqual("the greeting", (await sandbox.get("/")).body.hello, "you");
      }),
      test("nobody is greeted", async (sandbox) => {
        expectEqual("the greeting", (await sandbox.get("/")).body.hello, undefined);
      }),
      test("a delete is refused", (sandbox) => sandbox.delete("/", { status: 403 }).then(() => {})),
    ];
    const url = await greeting();
    const failures = [
      { test: "nobody is greeted", sentence: 'the greeting is "you" instead of missing' },
      { test: "a delete is refused", sentence: 'DELETE / as seller is 200 instead of 403: {"hello":"you"}' },
    ];
    expect(await runBehavior(url, tests)).toEqual({ passed: 1, failures });
    expect(await runBehavior(url, tests, true)).toEqual({ passed: 1, failures: failures.slice(0, 1) });
  });
});
