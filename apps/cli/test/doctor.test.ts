import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startListening } from "@runout/listen";
import { afterEach, beforeEach, expect, it } from "vitest";
import { launch, runInProcess, waitForOutput } from "./support/program.ts";

const freePorts = ["--port=0", "--mock-port=0", "--docs-port=0"];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-doctor-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("finds nothing wrong where all is well", async () => {
  const { exitCode, out } = await runInProcess(["doctor", ...freePorts, "--data-dir", join(folder, "data")]);
  expect(out).not.toContain("wrong");
  expect(out).toContain("data directory");
  expect(exitCode).toBe(0);
});

it("names every thing that is wrong, with what to do", async () => {
  const server = createServer((_, response) => response.end("something else"));
  const { port } = new URL(await startListening(server, { host: "127.0.0.1", port: 0 }));
  const file = join(folder, "file");
  await writeFile(file, "");
  const words = ["doctor", "--port", port, "--mock-port=0", "--docs-port=0", "--data-dir", file, "--json"];
  const { exitCode, out } = await runInProcess(words, { SEED: "plenty" });
  server.close();
  expect(exitCode).toBe(1);
  expect(JSON.parse(out).filter(({ remedy }: { remedy?: string }) => remedy !== undefined)).toEqual([
    {
      check: "configuration",
      found: "cannot be used",
      remedy:
        'SEED must be demo, none, a whole number of listings, or a file that ends with .yaml, .yml or .json, not "plenty".',
    },
    {
      check: "sandbox port",
      found: expect.stringContaining(`${port} cannot be used`),
      remedy: "Choose another one with --port.",
    },
    {
      check: "data directory",
      found: `cannot use the data directory ${file}: there is a file in its place`,
      remedy: "name a directory",
    },
  ]);
});

it("knows a sandbox that runs already, and that it uses the data", async () => {
  const sandbox = launch(folder, ["--port=0", "--no-mock", "--no-docs", "--json"]);
  await waitForOutput(sandbox, "\n");
  const { port } = new URL(JSON.parse(sandbox.output.out).sandbox);
  const directory = join(folder, ".runout/data");
  const words = ["doctor", "--port", port, "--mock-port=0", "--docs-port=0", "--data-dir", directory];
  const { exitCode, out } = await runInProcess(words);
  expect(out).toContain(`ok     sandbox port    ${port} is in use by Runout, which runs already`);
  expect(out).toMatch(
    /wrong {2}data directory {2}.* is in use by process \d+\n +stop it, or give this one another directory/,
  );
  expect(exitCode).toBe(1);
  sandbox.signal("SIGTERM");
  await sandbox.ended;
});
