import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@runout/harness/server-process";
import type { ControlMessage } from "./main.ts";
import type { Refusal } from "./serve-under-test.ts";

/** A sandbox whose database can be made to refuse, in another process. */
export interface ServerUnderTest {
  url: string;
  /** The same marketplace, served without the sandbox. */
  urlWithoutSandbox: string;
  /** Makes the database refuse every statement; undefined ends this. */
  refuse(refusal: Refusal | undefined): Promise<void>;
  /** Runs statements in the server's database. */
  script(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** @param environment where the data is kept */
export async function startServerUnderTest(environment: Record<string, string>): Promise<ServerUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "runout-contract-"));
  const socketPath = join(folder, "control");
  const entry = fileURLToPath(new URL("main.ts", import.meta.url));
  const server = await startServerProcess(entry, {
    ...{ PORT: "0", SANDBOX: "on", TRUSTED_PROXIES: "loopback", LOG_LEVEL: "fatal" },
    ...environment,
    CONTROL_SOCKET: socketPath,
  });
  async function send(message: ControlMessage): Promise<{ withoutSandbox: string }> {
    // A connection of its own: one that was kept might be closed just now.
    const sent = request({ socketPath, method: "POST", agent: false });
    sent.end(JSON.stringify(message));
    const [response] = await once(sent, "response");
    return (await json(response)) as { withoutSandbox: string }; // what main.ts answers
  }
  const { withoutSandbox } = await send({});
  return {
    url: server.url,
    urlWithoutSandbox: withoutSandbox,
    refuse: async (refusal) => void (await send({ refusal: refusal ?? null })),
    script: async (sql) => void (await send({ script: sql })),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
