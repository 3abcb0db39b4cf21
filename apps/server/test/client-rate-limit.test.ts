import { Writable } from "node:stream";
import { createTransport, RateLimitError } from "@runout/client";
import { operations } from "@runout/client/operations";
import { expect, it, onTestFinished } from "vitest";
import { start } from "../src/start.ts";
import { newEnvironment } from "./server.ts";

const log = new Writable({ write: (_chunk, _encoding, done) => done() });

it("the TypeScript client names the rate limit where it is exceeded", async () => {
  const server = await start(await newEnvironment(), log);
  onTestFinished(() => server.stop());
  const options = { baseUrl: server.url, userAgent: "runout-test/1.0", pacing: false, retries: 0 } as const;
  const hasty = operations(createTransport(options));
  const calls = await Promise.allSettled(Array.from({ length: 80 }, () => hasty.getApiInfo()));
  const refused = calls.filter((call) => call.status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(RateLimitError);
});
