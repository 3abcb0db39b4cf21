import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
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

  it("are shown to callers with the token, where there is one", async () => {
    const token = "metrics-token-a41d9c";
    const app = buildShop({ metrics: { token } });
    const ask = (authorization?: string) =>
      app.inject({ url: "/metrics", headers: { ...(authorization !== undefined && { authorization }) } });
    for (const right of [`Bearer ${token}`, `bearer ${token}`]) expect((await ask(right)).statusCode).toBe(200);
    for (const wrong of [undefined, "", "Bearer", "Bearer ", `Bearer ${token}x`, `Basic ${token}`, token]) {
      const response = await ask(wrong);
      expect([wrong, response.statusCode]).toEqual([wrong, 401]);
      expect(response.headers["www-authenticate"]).toBe("Bearer");
      expect(response.body).not.toContain("runout_http");
    }
    expect((await app.inject({ url: `/metrics?token=${token}` })).statusCode).toBe(401);
  });

  it("are not there at all where they are closed, as in production without a token", async () => {
    const closed = await buildShop({ metrics: "closed" }).inject({ url: "/metrics" });
    expect([closed.statusCode, closed.json()]).toEqual([404, { message: "The requested resource was not found." }]);
    const marketplace = await openTestMarketplace();
    const common = { rateLimit: false, publicUrl: undefined, tls: undefined };
    const statusOf = async (config: { sandbox: boolean; metricsToken?: string }) => {
      const app = buildApp({ marketplace, config: { ...common, ...config } });
      const { statusCode } = await app.inject({ url: "/metrics" });
      await app.close();
      return statusCode;
    };
    expect(await statusOf({ sandbox: true })).toBe(200);
    expect(await statusOf({ sandbox: false })).toBe(404);
    expect(await statusOf({ sandbox: false, metricsToken: "metrics-token-a41d9c" })).toBe(401);
    expect(await statusOf({ sandbox: true, metricsToken: "metrics-token-a41d9c" })).toBe(401);
    await marketplace.close();
  });
});
