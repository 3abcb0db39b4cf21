import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const freePorts = { PORT: "0", MOCK_PORT: "0", DOCS_PORT: "0", HOST: "127.0.0.1" };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-start-"));
});
afterEach(() => rm(folder, { recursive: true }));

function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { ...process.env, ...freePorts, DATA_DIR: "memory://", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, to be signaled as a terminal does.
    detached: true,
  });
  const said = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    said.out += String(text);
  });
  child.stderr.on("data", (text) => {
    said.error += String(text);
  });
  return { child, said, ended: once(child, "exit") };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("npm start", () => {
  it("runs sandbox, mock and docs, says where they are and whom to log in as, and ends them all", async () => {
    const { child, said, ended } = launch({});
    await until(() => said.out.includes("Ctrl-C"));
    const addresses = [...said.out.matchAll(/^ {2}(Sandbox|Mock|Docs) +(http:\S+)/gm)].map((match) => match[2] ?? "");
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
    expect(said.out).toMatch(/seller-token +example_seller/);
    const command = /curl '(\S+)'/.exec(said.out)?.[1] ?? "";
    const answer = await fetch(command, { headers: { authorization: "Discogs token=seller-token" } });
    expect(await answer.json()).toHaveProperty("listings.length", 3);

    // Ctrl-C in a terminal: every process of the group gets the signal, and then that of the program which has started it.
    process.kill(-Number(child.pid), "SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(said.error).not.toMatch(/error|not running/i);
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
  });

  it("says what is wrong when one of them cannot start, and leaves none running", async () => {
    const { said, ended } = launch({ SEED: "plenty" });
    expect(await ended).toEqual([1, null]);
    expect(said.error).toContain("SEED must be demo, none or a whole number of listings");
    expect(said.error).toContain("server ended with exit code 1 before it was ready");
  });
});
