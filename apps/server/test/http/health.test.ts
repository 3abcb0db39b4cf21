import { describe, expect, it } from "vitest";
import { asSeller, buildShop } from "./fixture.ts";

describe("health", () => {
  it("says that the process lives", async () => {
    const response = await buildShop().inject({ url: "/healthz" });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: "ok" });
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  it("says whether the database answers", async () => {
    expect((await buildShop().inject({ url: "/readyz" })).statusCode).toBe(200);
    const down = buildShop({ ping: () => Promise.reject(new Error("connection refused by 10.1.2.3")) });
    const response = await down.inject({ url: "/readyz" });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ message: "The database does not answer." });
    expect((await down.inject({ url: "/healthz" })).statusCode).toBe(200);
  });
});

describe("metrics", () => {
  it("count requests by operation and status", async () => {
    const app = buildShop();
    for (const url of ["/records/1", "/records/2", "/records/none", "/nothing", "/nothing-else"])
      await app.inject({ url });
    await app.inject({ url: "/records?token=seller-token", headers: asSeller });
    const response = await app.inject({ url: "/metrics" });
    expect(response.headers["content-type"]).toMatch(/^text\/plain; version=/);
    expect(response.body).toContain('runout_http_requests_total{operation="getRecord",status="200"} 2');
    expect(response.body).toContain('runout_http_requests_total{operation="getRecord",status="404"} 1');
    expect(response.body).toContain('runout_http_requests_total{operation="none",status="404"} 2');
    expect(response.body).toContain(
      'runout_http_request_duration_seconds_count{operation="listRecords",status="200"} 1',
    );
    expect(response.body).not.toContain("seller-token");
    expect(response.body).not.toContain("nothing");
  });
});
