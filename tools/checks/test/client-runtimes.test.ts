import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { findChromium } from "@runout/harness/chromium";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { start } from "@runout/server";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findNode, findRuntime } from "../src/find-runtime.ts";
import { linkDependencies } from "../src/installed-packages.ts";
import { packPackages } from "../src/pack-packages.ts";

const run = promisify(execFile);
const EXPECTED = { price: 24.5, error: true, listings: 5, budget: "number", username: "example_buyer" };
const executablePath = findChromium();
/** What is downloaded for this test alone: in CI, or with TEST_SIZE=full. */
const atFullSize = it.runIf(isFullSize());

let folder: string;
let server: Awaited<ReturnType<typeof start>>;
let oldest: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "runout-client-")));
  const [client] = await packPackages(folder, ["@runout/client"]);
  if (!client) throw new Error("The client was not packed.");
  await linkDependencies(client, folder, new Set());
  oldest = client.manifest.engines?.node?.replace(/^>=/, "") ?? "";
  await copyFile(join(import.meta.dirname, "client-runtime.fixture.mjs"), join(folder, "use-client.mjs"));
  await writeFile(join(folder, "package.json"), '{"private":true,"type":"module"}');
  server = await start(
    { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error", RATE_LIMIT: "off" },
    process.stderr,
  );
  await writeFile(
    join(folder, "main.mjs"),
    `import { useClient } from "./use-client.mjs";\nconsole.log(JSON.stringify(await useClient("${server.url}")));\n`,
  );
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the program from the packed package. */
const printedBy = async (executable: string, ...words: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: "", DENO_NO_UPDATE_CHECK: "1" };
  const { stdout } = await run(executable, [...words, "main.mjs"], { cwd: folder, env });
  return JSON.parse(stdout);
};

/** The program and the packed client in one file, as bundlers of pages and workers make it. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return outputFiles[0]?.text ?? "";
}

/** Presses the button on the page of the server, which pages of other sites cannot read. */
const allow = async (fields: string): Promise<string> => {
  const body = new URLSearchParams(fields);
  return (await fetch(`${server.url}/oauth/authorize`, { method: "POST", body })).text();
};

describe("the packed client sells, pages and signs", () => {
  it("in the oldest Node that it promises", async () => {
    expect(oldest).toBe("20.10.0");
    expect(await printedBy(await findNode(oldest))).toEqual(EXPECTED);
  });

  it("in the Node of the workspace", async () => {
    expect(await printedBy(process.execPath)).toEqual(EXPECTED);
  });

  it("by require, from a CommonJS module", async () => {
    const names = "createClient, createFetch, createTransport, unwrap";
    const program = `const { ${names} } = require("@runout/client"); const { getListing } = require("@runout/client/operations");
      console.log([${names}, getListing].map((one) => typeof one).join(" "));`;
    await writeFile(join(folder, "main.cjs"), program);
    const env = { ...process.env, NODE_OPTIONS: "" };
    const { stdout } = await run(process.execPath, ["main.cjs"], { cwd: folder, env });
    expect(stdout).toBe("function function function function function\n");
  });

  atFullSize("in Deno", async () => {
    const flags = ["run", "--allow-net", "--node-modules-dir=manual", "--no-lock"];
    expect(await printedBy(await findRuntime("deno"), ...flags)).toEqual(EXPECTED);
  });

  atFullSize("in Bun", async () => {
    expect(await printedBy(await findRuntime("bun"), "run")).toEqual(EXPECTED);
  });

  atFullSize("in workerd", async () => {
    const worker = `import { useClient } from "./use-client.mjs";
      const answer = async () => Response.json(await useClient("${server.url}"));
      export default { fetch: () => answer().catch((error) => new Response(String(error.stack), { status: 500 })) };`;
    await writeFile(join(folder, "worker.js"), await bundled(worker));
    await writeFile(
      join(folder, "config.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker), (name = "network", network = (allow = ["public", "private"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);
const worker :Workerd.Worker = (
  modules = [ (name = "worker", esModule = embed "worker.js") ],
  compatibilityDate = "2026-01-01",
  globalOutbound = "network",
);
`,
    );
    const words = ["serve", "config.capnp", "--control-fd=1"];
    const child = spawn(await findRuntime("workerd"), words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    try {
      const port = await new Promise<number>((resolve, reject) => {
        let output = "";
        child.stdout.on("data", (data) => {
          output += data;
          const [, found] = /"port":(\d+)/.exec(output) ?? [];
          if (found) resolve(Number(found));
        });
        child.once("exit", (code) => reject(new Error(`workerd ended with ${code} before it listened`)));
      });
      const response = await fetch(`http://127.0.0.1:${port}/`);
      expect(JSON.parse(await response.text())).toEqual(EXPECTED);
    } finally {
      child.kill("SIGTERM");
      await ended;
    }
  });

  // CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
  it.runIf(executablePath !== undefined)("in a page of Chromium (not run where there is none)", async () => {
    const script = await bundled('export { useClient } from "./use-client.mjs";');
    const pages = createServer(async (request, response) => {
      const { url, method = "GET" } = request;
      const isScript = url === "/use-client.js";
      response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
      if (method === "POST") response.end(await allow(await text(request)));
      else response.end(isScript ? script : '<!doctype html><link rel="icon" href="data:,">');
    });
    await once(pages.listen(0, "127.0.0.1"), "listening");
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`); // it listens, so it has an address
      const program = `import("/use-client.js").then(({ useClient }) => useClient("${server.url}", "/authorize"))`;
      expect(await page.evaluate(program)).toEqual(EXPECTED);
    } finally {
      await browser.close();
      pages.close();
    }
  });
});

it("the packed client brings its license and nothing but openapi-fetch", async () => {
  const manifest = JSON.parse(await readFile(join(folder, "node_modules/@runout/client/package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
});
