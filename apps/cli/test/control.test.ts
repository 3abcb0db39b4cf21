import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningServer, start } from "@runout/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runInProcess } from "./support/program.ts";

let folder: string;
let sandbox: RunningServer;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-control-"));
  const settings = { SANDBOX: "on", PORT: "0", DATA_DIR: "memory://", RATE_LIMIT: "off", LOG_LEVEL: "warn" };
  sandbox = await start(settings, process.stderr);
  environment = { RUNOUT_URL: sandbox.url };
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

/** Runs a command that succeeds, and returns what it has printed. */
async function printed(...words: string[]): Promise<string> {
  const { exitCode, out, error } = await runInProcess(words, environment);
  expect(error).toBe("");
  expect(exitCode).toBe(0);
  return out;
}

const jsonOf = async (...words: string[]) => JSON.parse(await printed(...words, "--json"));

describe("commands that control a sandbox", () => {
  beforeEach(() => printed("reset"));

  it("carry a sale from the order to the refund", async () => {
    const { id, status } = await jsonOf("order", "4300801460", "--buyer", "example_collector");
    expect(status).toBe("New Order");
    await fetch(`${environment.RUNOUT_URL}/marketplace/orders/${id}`, {
      method: "POST",
      headers: { authorization: "Discogs token=seller-token" },
      body: JSON.stringify({ shipping: 4 }),
    });
    expect(await jsonOf("pay", id, "--pending")).toMatchObject({ status: "Payment Pending" });
    expect(await jsonOf("pay", id)).toMatchObject({ status: "Payment Received" });
    expect(await jsonOf("ship", id, "--tracking", "123", "--carrier", "DHL")).toMatchObject({
      status: "Shipped",
      tracking: { number: "123", carrier: "DHL" },
    });
    await printed("message", id, "It has arrived.");
    expect(await printed("refund", id, "4.50")).toContain(id);
    expect(await printed("orders", "--status", "Shipped")).toMatch(new RegExp(`^${id} .*example_collector$`, "m"));
    expect((await jsonOf("orders"))[0]).toMatchObject({ id, status: "Shipped" });
  });

  it("do what the README shows", async () => {
    const readme = await readFile(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
    const lines = [...readme.matchAll(/^npx runout (\w[^#\n]*)/gm)].map(([, words = ""]) => words.trim().split(/\s+/));
    expect(lines.length).toBeGreaterThan(5);
    for (const words of lines) expect(await printed(...words), words.join(" ")).not.toBe("");
  });

  it("ask for a cancellation", async () => {
    const { id } = await jsonOf("order", "4300801460");
    expect(await jsonOf("cancel", id, "--reason", "The wrong pressing.")).toMatchObject({ id });
  });

  it("move the clock, and keep and restore what there is", async () => {
    expect(await jsonOf("clock")).toMatchObject({ offset_seconds: 0 });
    expect(await jsonOf("advance", "1d12h")).toMatchObject({ offset_seconds: 129_600 });
    expect(await jsonOf("snapshot", "later")).toMatchObject({ name: "later" });
    expect(await printed("clock", "2030-01-01T00:00:00Z")).toMatch(/^2030-01-01T00:00:\d\d/);
    expect(await printed("snapshots")).toMatch(/^later +.*148 listings, 20 orders$/m);
    await printed("restore", "later");
    expect((await jsonOf("clock")).offset_seconds).toBeCloseTo(129_600, -2);
  });

  it("make calls fail, as long as is asked for", async () => {
    expect(await printed("faults", "add", "getRelease", "--status", "503", "--times", "1")).toContain(
      "status 503, 1 more",
    );
    expect(await jsonOf("faults")).toMatchObject([{ operation_id: "getRelease", status: 503, remaining: 1 }]);
    expect((await fetch(`${environment.RUNOUT_URL}/releases/1`)).status).toBe(503);
    expect((await fetch(`${environment.RUNOUT_URL}/releases/1`)).status).toBe(200);
    await printed("faults", "add", "*", "--latency", "10", "--every", "2");
    await printed("faults", "clear");
    expect(await printed("faults")).toBe("");
  });

  it("run a scenario from a file", async () => {
    const file = join(folder, "scenario.json");
    await writeFile(file, JSON.stringify({ steps: [{ operation_id: "setClock", body: { advance_seconds: 60 } }] }));
    expect(await printed("scenario", file)).toBe("1 steps were carried out.\n");
    expect(await runInProcess(["scenario", "none.json"], environment)).toMatchObject({
      exitCode: 1,
      error: expect.stringContaining("none.json cannot be read as JSON"),
    });
  });
});

describe("what goes wrong", () => {
  it.each([
    [["pay", "845236-99"], 1, "actOnOrder: "],
    [["ship", "845236-1", "--token", "unknown-token"], 1, "You must authenticate to access this resource."],
    [["orders", "--status", "Lost"], 1, "Invalid status: expected one of"],
    [["faults", "add", "nothing", "--status", "500"], 1, "createFault: Invalid operation_id"],
    [["restore", "nowhere"], 1, "restoreSnapshot: There is no snapshot of this name."],
    [["advance", "4x"], 2, "A duration is written as 4d, 12h, 30m, 45s or 1d12h"],
    [["refund", "845236-1", "-3"], 2, "Unknown option '-3'"],
    [["refund", "845236-1", "much"], 2, 'An amount is a number such as 4.50, not "much".'],
    [["faults", "add", "getFee", "--times", "0"], 2, '--times is a whole number above 0, not "0".'],
    [["faults", "remove"], 2, "Usage: runout faults [add <operation-id> | clear]"],
    [["pay"], 2, "Usage: runout pay <order-id>"],
    [["sell"], 2, 'There is no command "sell".'],
    [["clock", "--utc"], 2, "Unknown option '--utc'. `runout clock --help` lists the options."],
    [["clock", "--url", "localhost:80"], 2, "--url must be an http or https URL"],
    [["clock", "--url", "http://127.0.0.1:1"], 3, "No sandbox answers at http://127.0.0.1:1"],
    [["orders", "--url", "http://127.0.0.1:1"], 3, "Start one with `npx runout`, or name another with --url."],
  ] as const)("%j ends with %i and says %j", async (words, exitCode, text) => {
    const ended = await runInProcess(words, environment);
    expect(ended).toMatchObject({ exitCode, out: "", error: expect.stringContaining(text) });
    expect(ended.error).toMatch(/^runout: .*\n$/);
  });
});

describe("help", () => {
  it("lists the commands, and of each the options", async () => {
    const { out, exitCode } = await runInProcess(["--help"]);
    expect(exitCode).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name ?? "");
    expect(names).toEqual(expect.arrayContaining(["start", "orders", "advance", "faults", "doctor"]));
    for (const name of names) {
      const help = await runInProcess([name, "--help"]);
      expect(help).toMatchObject({ exitCode: 0, error: "", out: expect.stringContaining(`Usage: runout ${name}`) });
      expect(help.out).toContain("--json");
    }
  });
});
