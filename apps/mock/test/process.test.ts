import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { runMock } from "./running-mock.ts";

const folder = join(import.meta.dirname, "..");
const { url } = runMock();
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function start(environment: Record<string, string>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ["--conditions=@runout/source", "src/main.ts"], {
    cwd: folder,
    env: { PATH, NODE_COMPILE_CACHE, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const output = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.error += text));
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  return { child, output, ended };
}

it.for(["SIGINT", "SIGTERM"] as const)("it says where it listens, answers, and ends on %s", async (signal) => {
  const { child, output, ended } = start({ MOCK_PORT: "0" });
  await expect.poll(() => output.out).toMatch(/^mock listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  const address = output.out.trim().split(" ").at(-1) ?? "";
  expect((await fetch(`${address}/`)).status).toBe(200);
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(output.error).toBe("");
});

it.for([
  [{ MOCK_PORT: "http" }, 'MOCK_PORT must be a whole number from 0 to 65535, not "http".'],
  [{ MOCK_PORT: "70000" }, 'MOCK_PORT must be a whole number from 0 to 65535, not "70000".'],
  [{ HOST: "not a host" }, 'HOST must be a host name or an IP address, not "not a host".'],
  [{ HOST: "192.0.2.1", MOCK_PORT: "0" }, "HOST 192.0.2.1 is not an address of this machine."],
] as [Record<string, string>, string][])(
  "a setting that cannot be used is one line and exit 1: %j",
  async ([environment, line]) => {
    const { output, ended } = start(environment);
    expect(await ended).toBe(1);
    expect(output).toEqual({ out: "", error: `${line}\n` });
  },
);

it("a port that is in use is one line and exit 1", async () => {
  const { port } = new URL(url());
  const { output, ended } = start({ MOCK_PORT: port });
  expect(await ended).toBe(1);
  expect(output).toEqual({ out: "", error: `Port ${port} on 127.0.0.1 is in use. Set MOCK_PORT to another port.\n` });
});
