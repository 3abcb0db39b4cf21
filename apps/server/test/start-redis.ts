import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@redis/client";

export interface RedisServer {
  url: string;
  /** Lets the server answer nothing, with its connections open, until `resume`. */
  freeze(): void;
  resume(): void;
  /** Ends the server. Whatever it held is gone. */
  stop(): Promise<void>;
}

/** The server's program, where Debian and its kin put it. */
export const findRedis = (): string | undefined => PLACES.find((path) => existsSync(path));

const PLACES = ["/usr/bin/redis-server", "/usr/bin/valkey-server", "/usr/local/bin/redis-server"];

/** Starts a Redis or Valkey server of its own that keeps nothing on disk. @param port a free one unless told otherwise */
export async function startRedis(port?: number): Promise<RedisServer> {
  const binary = findRedis();
  if (binary === undefined) throw new Error("Install redis-server or valkey-server: no Redis was found.");
  const chosen = port ?? (await freePort());
  const url = `redis://127.0.0.1:${chosen}`;
  const settings = ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(binary, settings, { stdio: "ignore" });
  await untilItAnswers(url, child);
  return {
    url,
    freeze: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Redis ended with ${child.exitCode} before it answered`);
    const client = createClient({ url, socket: { reconnectStrategy: false } });
    client.on("error", () => {});
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    if (isThere) return client.destroy();
    await delay(25);
  }
  throw new Error("Redis does not answer");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP server has an address and a port");
  return address.port;
}
