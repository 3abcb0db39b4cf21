import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { readText, root } from "../repository.ts";

const execute = promisify(execFile);

/** The program that `npx runout` runs, as it is built. */
export const RUNOUT = join(root, "apps/cli/dist/main.js");

/** A folder in which the files of a guide find the packages that they import. */
export interface GuideFolder {
  path: string;
  write(name: string, source: string): Promise<string>;
  /** Runs a program in it, and gives what it prints. @throws Error with what it complained of */
  run(program: string, words: readonly string[], environment?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

/** @param name of the folder, for people who look for it */
export async function makeGuideFolder(name: string): Promise<GuideFolder> {
  const reports = join(root, "tools/checks/reports");
  await mkdir(reports, { recursive: true });
  const path = await mkdtemp(join(reports, `${name}-`));
  return {
    path,
    async write(file, source) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), `${source}\n`);
      return join(path, file);
    },
    async run(program, words, environment = {}) {
      const { stdout } = await execute(program, words, { cwd: path, env: { ...process.env, ...environment } });
      return stdout;
    },
    close: () => rm(path, { recursive: true }),
  };
}

/** A sandbox that `npx runout --https` has started. */
export interface SecureSandbox {
  port: string;
  /** What the line that it prints makes a terminal set. */
  trust: Record<string, string>;
  close(): Promise<void>;
}

/** Starts one whose certificate is in a folder, and reads what it prints as a person would. */
export async function startSecureSandbox(folder: string): Promise<SecureSandbox> {
  const words = ["--https", "--in-memory", "--no-mock", "--no-docs", "--port", "0"];
  const runout = spawn(process.execPath, [RUNOUT, ...words], { cwd: folder });
  let said = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk;
      const [, port] = /Sandbox +https:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      const [, variables] = /^ +export (.*)$/m.exec(said) ?? [];
      if (!port || !variables) return;
      const trust = Object.fromEntries(variables.split(" ").map((one) => one.split("=")));
      resolve({ port, trust, close: () => stopProgram(runout) });
    };
    runout.stdout.on("data", read);
    runout.stderr.on("data", read);
    runout.on("exit", () => reject(new Error(`runout --https ended before it listened: ${said}`)));
  });
}

/** Ends a program and waits for that. */
export async function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.kill("SIGTERM");
  await once(program, "exit");
}

/** A port on which nothing listens. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(Object(address).port);
}

/** Makes a folder a module of Go that has the client library as it is in the repository. */
export function goModule(): string {
  const [, module = "", version = ""] = /^module (\S+)\n+go (\S+)$/m.exec(readText("packages/go/go.mod")) ?? [];
  const replaced = `replace ${module} => ${join(root, "packages/go")}`;
  return `module shop\n\ngo ${version}\n\nrequire ${module} v0.0.0\n\n${replaced}`;
}
