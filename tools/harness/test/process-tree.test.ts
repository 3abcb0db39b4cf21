import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { killTree } from "../src/process-tree.ts";

it("a process is ended with its children", async () => {
  const child = `setInterval(() => {}, 1000)`;
  const parent = `const { spawn } = require("node:child_process");
    console.log(spawn(process.execPath, ["--eval", ${JSON.stringify(child)}]).pid);
    setInterval(() => {}, 1000);`;
  const started = spawn(process.execPath, ["--eval", parent], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(started, "exit");
  const [line] = await once(started.stdout, "data");
  const childId = Number(String(line));
  expect(process.kill(childId, 0)).toBe(true);
  await killTree(started.pid ?? 0);
  expect(await exit).toEqual([null, "SIGKILL"]);
  // Adopted by another process, it may be there as a zombie until that one looks.
  await expect.poll(() => isAlive(childId)).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
