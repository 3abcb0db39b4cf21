import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSecretsKey } from "../src/secrets-key.ts";
import { runServer, stopServersAfterAll } from "./run-server.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "runout-server-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));
stopServersAfterAll();

const certificate = (name: string) => fileURLToPath(new URL(`certificate/${name}.pem`, import.meta.url));

describe("the server's process", () => {
  it("says that it is ready, in one line, and ends with 0 on SIGTERM", async () => {
    const server = runServer({ SANDBOX: "on" });
    const url = await server.url();
    expect(server.stdout()).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    const response = await fetch(`${url}/oauth/identity?token=seller-token`);
    expect(await response.json()).toMatchObject({
      username: "example_seller",
      resource_url: `${url}/users/example_seller`,
    });
    expect(await server.stop()).toBe(0);
    expect(server.stdout()).toBe(`listening on ${url}\n`);
    expect(server.stderr()).not.toContain("seller-token");
  });

  it("ends with 0 on SIGINT, and finishes open requests first", async () => {
    const server = runServer({ SANDBOX: "on" });
    const url = await server.url();
    const fault = { operation_id: "getApiInfo", latency_ms: 500 };
    await fetch(`${url}/sandbox/faults`, { method: "POST", body: JSON.stringify(fault) });
    const pending = fetch(url);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopped = server.stop("SIGINT");
    expect((await pending).status).toBe(200);
    expect(await stopped).toBe(0);
  });

  it("has no sandbox and no demo data by default", async () => {
    const server = runServer({});
    const url = await server.url();
    expect((await fetch(`${url}/sandbox/clock`)).status).toBe(404);
    expect((await fetch(`${url}/users/example_seller`)).status).toBe(404);
    expect((await fetch(`${url}/oauth/identity?token=seller-token`)).status).toBe(401);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await server.stop();
  });

  it("keeps its data over a restart", async () => {
    const environment = { SANDBOX: "on", DATA_DIR: join(directory, "kept") };
    const authorization = "Discogs token=seller-token";
    const first = runServer(environment);
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 12.5 });
    const created = await fetch(`${await first.url()}/marketplace/listings`, {
      method: "POST",
      headers: { authorization },
      body,
    });
    const { listing_id } = Object(await created.json());
    expect(await first.stop()).toBe(0);

    const second = runServer(environment);
    const url = `${await second.url()}/marketplace/listings/${listing_id}`;
    const listing = await fetch(url, { headers: { authorization } });
    expect(await listing.json()).toMatchObject({ id: listing_id, original_price: { value: 12.5 } });
    await second.stop();
  });

  it("ends at once on a signal while it seeds, and leaves a directory that the next start takes as new", {
    timeout: 240_000,
  }, async () => {
    const DATA_DIR = join(directory, "interrupted");
    const first = runServer({ SANDBOX: "on", DATA_DIR, SEED: "200000" });
    await expect.poll(first.stderr, { timeout: 100_000, interval: 20 }).toContain("seeding [");
    // Ended by the signal itself: no exit code, and far from done.
    expect(await first.stop("SIGTERM")).toBeNull();
    expect(first.stdout()).toBe("");
    expect(first.stderr()).not.toContain("100 %");
    const second = runServer({ SANDBOX: "on", DATA_DIR, SEED: "demo" });
    const inventory = await fetch(`${await second.url()}/users/example_seller/inventory?per_page=1`);
    const { items } = Object(await inventory.json()).pagination;
    expect(items).toBeGreaterThan(10);
    expect(items).toBeLessThan(1000);
    expect((await readdir(DATA_DIR)).filter((name) => !name.startsWith("lock.")).sort()).toEqual(["cluster"]);
    expect(await second.stop()).toBe(0);
  });

  it("makes its key again where a start that was interrupted left an empty file", async () => {
    const DATA_DIR = join(directory, "empty-key");
    await mkdir(DATA_DIR);
    await writeFile(join(DATA_DIR, "secrets.key"), "");
    const server = runServer({ SANDBOX: "on", DATA_DIR, SECRETS_KEY: "" });
    await server.url();
    expect(await server.stop()).toBe(0);
    expect(await readFile(join(DATA_DIR, "secrets.key"), "utf8")).toMatch(/^[\w+/]{43}=\n$/);
  });

  it("speaks HTTPS", async () => {
    const server = runServer({ TLS_CERT: certificate("cert"), TLS_KEY: certificate("key") });
    const url = await server.url();
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const response = await new Promise<{ headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const request = get(url, { rejectUnauthorized: false }, (answer) => {
        let text = "";
        answer.on("data", (chunk) => (text += chunk));
        answer.on("end", () => resolve({ headers: answer.headers, body: text }));
      });
      request.on("error", reject);
    });
    expect(response.headers["strict-transport-security"]).toBe("max-age=15552000");
    expect(JSON.parse(response.body).documentation_url).toMatch(/^https:/);
    await server.stop();
  });
});

describe("a server that cannot start", () => {
  async function failure(environment: Record<string, string>) {
    const server = runServer(environment);
    expect(await server.exit).toBe(1);
    expect(server.stdout()).toBe("");
    expect(server.stderr()).toMatch(/^runout-server: [^\n]+\n$/);
    return server.stderr();
  }

  it("says all that is wrong with its configuration in one line", async () => {
    const line = await failure({ PORT: "abc", SEED: "-3", SANDBOX: "maybe" });
    expect(line).toContain("PORT must be a whole number");
    expect(line).toContain("SEED must be");
    expect(line).toContain("SANDBOX must be on or off");
  });

  it("says that nothing can be made where the data directory is to be, and so does the key", async () => {
    const reason =
      "cannot use the data directory /proc/x: its file system takes no new directories; name another directory";
    expect(await failure({ DATA_DIR: "/proc/x" })).toBe(`runout-server: ${reason}\n`);
    const config = { secretsKey: undefined, sandbox: true, databaseUrl: "postgres://h/x", dataDirectory: "/proc/x" };
    await expect(findSecretsKey(config)).rejects.toThrow(reason);
  });

  it("says that the port is in use", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => blocker.once("listening", resolve));
    // A server that listens on TCP has an address and a port.
    const { port } = blocker.address() as AddressInfo;
    expect(await failure({ PORT: String(port), LOG_LEVEL: "silent" })).toContain(
      `address already in use 127.0.0.1:${port}`,
    );
    blocker.close();
  });

  it("says that another server uses the data directory", async () => {
    const DATA_DIR = join(directory, "locked");
    const first = runServer({ DATA_DIR });
    await first.url();
    expect(await failure({ DATA_DIR })).toContain(DATA_DIR);
    expect((await fetch(`${await first.url()}/readyz`)).status).toBe(200);
    await first.stop();
  });

  it("says that the data directory is none", async () => {
    const file = join(directory, "file");
    await writeFile(file, "");
    expect(await failure({ DATA_DIR: file })).toContain(file);
  });

  it("says that the database does not answer, without its password", async () => {
    const line = await failure({ DATABASE_URL: "postgres://runout:hunter2@127.0.0.1:1/runout" });
    expect(line).toContain("ECONNREFUSED");
    expect(line).not.toContain("hunter2");
  });
});
