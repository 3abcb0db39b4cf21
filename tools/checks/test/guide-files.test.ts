import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { preparePython } from "@runout/harness/python-environment";
import { start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readText, repositoryFiles, root } from "../src/repository.ts";
import {
  freePort,
  type GuideFolder,
  goModule,
  makeGuideFolder,
  RUNOUT,
  type SecureSandbox,
  startSecureSandbox,
  stopProgram,
} from "../src/samples/guide-folder.ts";
import { readGuides } from "../src/samples/guides.ts";
import { runTryItCalls } from "../src/samples/try-it-call.ts";

// The blocks of the guides that are files of their own, by the name in their first line.
const guides = readGuides();
const sources = new Map(guides.flatMap(({ files }) => files.map(({ name, block }) => [name, block.source])));
const isFull = process.env.TEST_SIZE === "full";
const library = join(root, "packages/python");
const tested = new Set<string>();

let folder: GuideFolder;
let server: Awaited<ReturnType<typeof start>>;
let secure: SecureSandbox;
beforeAll(async () => {
  folder = await makeGuideFolder("guides");
  const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error", RATE_LIMIT: "off" };
  server = await start(environment, process.stderr);
  secure = await startSecureSandbox(folder.path);
});
afterAll(async () => {
  await secure.close();
  await server.stop();
  await folder.close();
});

/** Writes a file of a guide, with a port of this test instead of the one on the page. */
async function write(name: string, port = ""): Promise<string> {
  tested.add(name);
  const source = sources.get(name);
  if (source === undefined) throw new Error(`No guide has ${name}.`);
  return folder.write(name, port === "" ? source : source.replaceAll("8080", port));
}

const run = async (program: string, name: string) =>
  folder.run(program, [await write(name, secure.port)], secure.trust);

/** What Python is called, with the packages that the files import; undefined where there is none and none is demanded. */
function findPython(): string | undefined {
  try {
    return `${preparePython(join(library, ".venv"), join(library, "requirements.txt"))}/python`;
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: the files of guides in Python. ${String(error)}\n`);
    return undefined;
  }
}

/** Whether there is a Go; CI demands one. */
function hasGo(): boolean {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: the files of guides in Go. ${String(error)}\n`);
    return false;
  }
}

describe("in TypeScript and in a shell", () => {
  it("the test with a sandbox of its own passes", async () => {
    const words = ["--conditions=@runout/source", "--test", await write("shipping.test.ts")];
    expect(await folder.run(process.execPath, words)).toMatch(/^# pass 2$|pass 2\b/m);
  });

  it("published clients work with a sandbox that speaks HTTPS", async () => {
    expect(await run(process.execPath, "with-disconnect.mjs")).toBe("New Order\n");
    expect(await run(process.execPath, "with-discogs-client.mjs")).toBe("New Order\n");
    expect(JSON.parse(await run("sh", "with-curl.sh"))).toHaveProperty("status", "New Order");
  });

  it("CI starts a sandbox, waits for it, and ends it", async () => {
    const port = await freePort();
    const script = await write("ci.sh", port);
    const words = [
      "-ec",
      `npx() { shift; exec "${process.execPath}" "${RUNOUT}" --port ${port} "$@"; }\n. "${script}"`,
    ];
    expect(await folder.run("sh", words)).toContain('"username":"example_seller"');
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it("a page starts its marketplace by the file that a browser runs in the test of the package", () => {
    tested.add("start-msw.ts");
    const file = repositoryFiles().find((one) => one.startsWith("packages/msw/test/") && one.endsWith("/start-msw.ts"));
    expect(sources.get("start-msw.ts")).toBe(`// start-msw.ts\n${readText(file ?? "").trimEnd()}`);
  });
});

describe("the signing backend", () => {
  let url = "";
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const PORT = await freePort();
    url = `http://127.0.0.1:${PORT}/discogs`;
    const words = ["--conditions=@runout/source", await write("signing-backend.ts")];
    const env = { ...process.env, PORT, DISCOGS_URL: server.url, PAGE_ORIGIN: "https://shop.test" };
    const backend = spawn(process.execPath, words, { env, stdio: "inherit" });
    stop = () => stopProgram(backend);
    await vi.waitFor(() => fetch(url), { timeout: 300_000, interval: 100 });
  });
  afterAll(() => stop());

  const cookie = "theme=dark; session=demo-session";
  const listing = "/marketplace/listings/4300803508";

  it("signs what a session asks for: a draft is shown to its seller only", async () => {
    const answer = await fetch(url + listing, { headers: { cookie } });
    expect(answer.headers.get("x-discogs-ratelimit")).toBe("60");
    expect(await answer.json()).toMatchObject({ id: 4300803508, status: "Draft" });
    expect((await fetch(url + listing)).status).toBe(401);
    expect((await fetch(url + listing, { headers: { cookie: "session=another" } })).status).toBe(401);
  });

  it("changes something for its own page only", async () => {
    const edit = (origin: string) =>
      fetch(url + listing, { method: "POST", headers: { cookie, origin }, body: '{"price": 60}' });
    expect((await edit("https://elsewhere.test")).status).toBe(403);
    expect((await edit("https://shop.test")).status).toBe(204);
    const answer = await fetch(url + listing, { headers: { cookie } });
    expect(await answer.json()).toHaveProperty("original_price.value", 60);
  });

  it("lets nothing else through", async () => {
    const paths = [
      "/marketplace/orders",
      "/users/example_seller",
      "/sandbox/clock",
      "/users/a/inventory/../../../oauth",
    ];
    for (const path of paths) expect((await fetch(url + path, { headers: { cookie } })).status, path).toBe(403);
  });
});

describe.each(guides.filter(({ tryIts }) => tryIts.length > 0))("the buttons of $file", ({ tryIts }) => {
  it("succeed one after the other, each with what the ones before have answered", async () => {
    expect((await fetch(`${server.url}/sandbox/reset`, { method: "POST" })).status).toBe(204);
    expect(tryIts.length).toBeGreaterThan(5);
    await runTryItCalls(server.url, tryIts);
  });
});

describe("the tables of CORS", () => {
  it("have what a sandbox sends", async () => {
    const page = readFileSync(join(root, "apps/docs/dist/guides/in-the-browser.html"), "utf8");
    const headers = { origin: "https://shop.test", "access-control-request-method": "GET" };
    const answer = await fetch(`${server.url}/marketplace/orders/845236-17`, { method: "OPTIONS", headers });
    for (const name of ["allow-origin", "allow-headers", "expose-headers", "allow-methods"])
      expect(page).toContain(`<code>${answer.headers.get(`access-control-${name}`)}</code>`);
    expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
  });
});

// They are dear: CI runs them.
describe.runIf(isFull)("in Python and Go (in the full run)", () => {
  const python = isFull ? findPython() : undefined;
  const environment = { PYTHONPATH: join(library, "src") };

  it.runIf(python)("the tests in Python pass, and the published client works", async () => {
    await write("conftest.py");
    const words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", await write("test_shipping.py")];
    const printed = await folder.run(python ?? "", words, { ...environment, RUNOUT_SANDBOX_URL: server.url });
    expect(printed).toContain("2 passed");
    expect(await run(python ?? "", "with_discogs_client.py")).toBe("New Order\n");
  });

  it.runIf(isFull && hasGo())("the test in Go passes, and a client of net/http is sent to the sandbox", async () => {
    await folder.write("go.mod", goModule());
    const go = { GOFLAGS: "-mod=mod" };
    const file = await write("shipping_test.go");
    await folder.run("go", ["test", "."], { ...go, RUNOUT_SANDBOX_URL: server.url });
    const program = await write("with_http_client.go", secure.port);
    expect(await folder.run("go", ["run", program], { ...go, ...secure.trust })).toBe("New Order\n");
    expect(await folder.run("gofmt", ["-l", basename(file), basename(program)])).toBe("");
  });
});

it("no file of a guide is left out", () => {
  const rest = isFull ? [] : [...sources.keys()].filter((name) => /\.(py|go)$/.test(name));
  expect([...tested, ...rest].sort()).toEqual([...sources.keys()].sort());
});
