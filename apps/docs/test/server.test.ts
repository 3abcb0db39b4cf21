import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFiles, readSite } from "./built-site.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

interface Run {
  child: ChildProcess;
  output: () => { out: string; error: string };
}

function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ["--conditions=@runout/source", main], {
    env: { ...process.env, ...environment },
  });
  const texts = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.error += text;
  });
  return { child, output: () => texts };
}

/** Starts the docs on a free port and waits for the line that says where. */
async function listening(): Promise<Run & { url: string }> {
  const started = run({ DOCS_PORT: "0", HOST: "127.0.0.1" });
  while (!started.output().out.includes("\n")) await once(started.child.stdout ?? started.child, "data");
  const url = started.output().out.match(/^docs listening on (http:\/\/127\.0\.0\.1:\d+)\n$/)?.[1];
  if (url === undefined) throw new Error(`unexpected output: ${started.output().out}`);
  return { ...started, url };
}

/** The status line that the server answers to bytes sent as they are; a client library would tidy the path first. */
async function statusOf(url: string, target: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  // Not ended here: a server need not answer a client that has closed the connection.
  socket.write(`GET ${target} HTTP/1.1\r\nHost: docs\r\nConnection: close\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  return answer.split("\r\n")[0] ?? "";
}

describe("the docs server", () => {
  let docs: Awaited<ReturnType<typeof listening>>;
  beforeAll(async () => {
    docs = await listening();
  });
  afterAll(() => docs.child.kill("SIGKILL"));

  it.each([...pageFiles, "openapi.json", "openapi.yaml"])("serves %s with its type", async (file) => {
    const types = {
      html: "text/html; charset=utf-8",
      json: "application/json",
      yaml: "application/yaml; charset=utf-8",
    };
    const response = await fetch(`${docs.url}/${file}?from=somewhere`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(
      Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1],
    );
    expect(await response.text()).toBe(readSite(file));
  });

  it("serves the landing page at /", async () => {
    expect(await (await fetch(docs.url)).text()).toBe(readSite("index.html"));
  });

  it("compresses text for a client that takes it", async () => {
    const response = await fetch(`${docs.url}/reference.html`, { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(readSite("reference.html"));
  });

  it("lets a browser keep the files that have a hash in their names, and ask for all others", async () => {
    const asset = readSite("index.html").match(/_astro\/[\w.-]+\.css/)?.[0];
    const cacheControl = async (path: string) => (await fetch(`${docs.url}/${path}`)).headers.get("cache-control");
    expect(await cacheControl(String(asset))).toBe("max-age=31536000, immutable");
    expect(await cacheControl("index.html")).toBe("no-cache");
  });

  it("shows the page for unknown addresses to a browser only", async () => {
    const asked = (accept: string) => fetch(`${docs.url}/nothing`, { headers: { Accept: accept } });
    expect(await (await asked("text/html,*/*")).text()).toBe(readSite("404.html"));
    expect(await (await asked("*/*")).text()).toBe("There is no such page. The site starts at /.\n");
    expect((await asked("text/html")).status).toBe(404);
  });

  it("answers HEAD without a body", async () => {
    const response = await fetch(`${docs.url}/fidelity.html`, {
      method: "HEAD",
      headers: { "Accept-Encoding": "identity" },
    });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBe(Buffer.byteLength(readSite("fidelity.html")));
    expect(await response.text()).toBe("");
  });

  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/%2e%2e%2fsrc%2fmain.ts",
    "/x/../../package.json",
    "/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/index.html%00.json",
    "/%",
    "/nothing.html",
    "/assets/",
  ])("answers 404 to %s", async (target) => {
    expect(await statusOf(docs.url, target)).toBe("HTTP/1.1 404 Not Found");
  });

  it("answers 405 to anything but reading", async () => {
    const response = await fetch(docs.url, { method: "POST", body: "x" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });
});

describe("starting and stopping", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("ends with exit code 0 on %s", async (signal) => {
    const docs = await listening();
    // A connection that is kept alive must not hold the process.
    await (await fetch(docs.url)).text();
    docs.child.kill(signal);
    expect(await once(docs.child, "exit")).toEqual([0, null]);
  });

  it.each(["eighty", "-1", "65536", "80.5"])("refuses DOCS_PORT=%s with one line and exit code 1", async (port) => {
    const { child, output } = run({ DOCS_PORT: port });
    expect(await once(child, "close")).toEqual([1, null]);
    expect(output()).toEqual({
      out: "",
      error: `runout-docs: DOCS_PORT must be a whole number from 0 to 65535, not "${port}".\n`,
    });
  });

  it("says so in one line when the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo; // a server that listens on a port has one
    const { child, output } = run({ DOCS_PORT: String(port), HOST: "127.0.0.1" });
    expect(await once(child, "close")).toEqual([1, null]);
    other.close();
    expect(output()).toEqual({
      out: "",
      error: `runout-docs: Port ${port} on 127.0.0.1 is in use. Set DOCS_PORT to another port.\n`,
    });
  });
});
