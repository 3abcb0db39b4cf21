import type { AddressInfo } from "node:net";
import type { Fault } from "@runout/http";
import { afterEach, describe, expect, it } from "vitest";
import { buildShop } from "./fixture.ts";

const open: ReturnType<typeof buildShop>[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function listen(fault: Fault) {
  const app = buildShop({}, { fault: (operationId) => (operationId === "getRecord" ? fault : undefined) });
  open.push(app);
  await app.listen({ port: 0 });
  // A server that listens on TCP has an address and a port.
  const { port } = app.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

describe("a fault", () => {
  it("answers with the message that the operation documents for the status", async () => {
    const response = await fetch(`${await listen({ status: 500 })}/records/1`);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: "The needle broke." });
    expect(response.headers.get("x-discogs-ratelimit-used")).toBe("1");
  });

  it("carries the headers that the operation documents for the status, with their examples", async () => {
    const response = await fetch(`${await listen({ status: 500 })}/records/1`);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(response.headers.get("x-broken")).toBe("true");
    // What the server itself says goes before what the document shows.
    expect(response.headers.get("x-discogs-ratelimit")).toBe("25");
  });

  it("answers with the status's own phrase where nothing is documented", async () => {
    const response = await fetch(`${await listen({ status: 503 })}/records/1`);
    expect(await response.json()).toEqual({ message: "Service Unavailable" });
  });

  it("comes after authentication", async () => {
    const response = await fetch(`${await listen({ status: 429 })}/records/1?token=wrong`);
    expect(response.status).toBe(401);
  });

  it("carries the call out and holds the answer back", async () => {
    const base = await listen({ latency_ms: 120 });
    const before = performance.now();
    const response = await fetch(`${base}/records/1`);
    expect(await response.json()).toEqual({ id: 1 });
    expect(performance.now() - before).toBeGreaterThanOrEqual(115);
  });

  it("cuts the connection without an answer", async () => {
    const base = await listen({ cut: true });
    await expect(fetch(`${base}/records/1`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${base}/labels/x/A`)).status).toBe(200);
  });

  it("affects its own operation only", async () => {
    expect((await fetch(`${await listen({ status: 500 })}/records`)).status).toBe(200);
  });
});
