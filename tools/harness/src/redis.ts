import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./ports.ts";

export interface RedisServer {
  url: string;
  /** Lets the server answer nothing, with its connections open, until `resume`. */
  freeze(): void;
  resume(): void;
  /** Ends the server. Its data is gone. */
  stop(): Promise<void>;
}

const PROGRAMS = ["/usr/bin/redis-server", "/usr/bin/valkey-server", "/usr/local/bin/redis-server"];
const START_POLL_MS = 25;
const START_LIMIT_MS = 30_000;

/** The server's program, where Debian and its derivatives put it. */
export const findRedis = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

/** Starts a Redis or Valkey server of its own that keeps nothing on disk. @param port @default a free one */
export async function startRedis(port?: number): Promise<RedisServer> {
  const program = findRedis();
  if (program === undefined) throw new Error("Install redis-server or valkey-server: no Redis was found.");
  const chosen = port ?? (await freePort());
  const settings = ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, settings, { stdio: "ignore" });
  await untilReady(chosen, child);
  return {
    url: `redis://127.0.0.1:${chosen}`,
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

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await delay(START_POLL_MS)) {
    if (child.exitCode !== null) throw new Error(`Redis ended with ${child.exitCode} before it answered`);
    if (await answersPing(port)) return;
  }
  throw new Error("Redis does not answer");
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const finish = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("data", (chunk) => finish(chunk.toString().startsWith("+PONG")));
    socket.once("error", () => finish(false));
    socket.once("close", () => finish(false));
  });
}
