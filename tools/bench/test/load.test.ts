import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Load, startLoad } from "../src/load/load.ts";

const seen: string[] = [];
let server: Server;
let origin: string;
let load: Load;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const host = request.url === "/host" ? request.headers.host : "";
    seen.push(`${request.method} ${request.url} ${host}${body}`.trim());
    response.writeHead(request.url === "/refused" ? 404 : 200).end("answer");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
  load = startLoad();
});
afterAll(async () => {
  await load.stop();
  server.close();
  server.closeAllConnections();
});

describe("the load", () => {
  it("sends each request under an address of its own, with numbers that run around", async () => {
    seen.length = 0;
    const template = {
      origin,
      method: "POST",
      path: "/order/{k}?_={n}",
      body: '{"n": {n}}',
      first: 5,
      span: 3,
    } as const;
    await load.run({ kind: "repeat", template, amount: 30, connections: 2 });
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(seen.map((one) => one.split(/[ ?]/)[1]))).toEqual(new Set(["/order/5", "/order/6", "/order/7"]));
    expect(seen.every((one) => /_=(\d+) \{"n": \1\}$/.test(one))).toBe(true);
  });

  it("fills in the numbers in headers too, those of a list included", async () => {
    seen.length = 0;
    const headers = { host: "{n}.localhost" };
    await load.run({ kind: "repeat", template: { origin, path: "/host", headers }, amount: 10, connections: 2 });
    await load.run({ kind: "list", urls: Array(10).fill(`${origin}/host`), headers, connections: 2 });
    expect(seen).toHaveLength(20);
    expect(seen.every((one) => /^GET \/host \d+\.localhost$/.test(one))).toBe(true);
    expect(new Set(seen.slice(0, 10)).size).toBe(10);
    expect(new Set(seen.slice(10)).size).toBe(10);
  });

  it("keeps a server busy for a while, and says how often and how fast it answered", async () => {
    const measured = await load.run({ kind: "repeat", template: { origin, path: "/" }, seconds: 0.3, connections: 2 });
    expect(measured.rate).toBeGreaterThan(0);
    expect(measured.p99).toBeGreaterThanOrEqual(measured.p50);
  });

  it("sends every request of a list once, in any number of connections", async () => {
    seen.length = 0;
    const urls = Array.from({ length: 20 }, (_, index) => `${origin}/page/${index}`);
    await load.run({ kind: "list", urls, headers: {}, connections: 3 });
    expect(seen.sort()).toEqual(urls.map((url) => `GET ${url.slice(origin.length)}`).sort());
  });

  it("gives up on a server that refuses", async () => {
    const template = { origin, path: "/refused" };
    await expect(load.run({ kind: "repeat", template, amount: 10, connections: 2 })).rejects.toThrow(/refused.*404/);
    const list = { kind: "list", urls: [`${origin}/refused`], headers: {}, connections: 1 } as const;
    await expect(load.run(list)).rejects.toThrow("404");
  });
});
