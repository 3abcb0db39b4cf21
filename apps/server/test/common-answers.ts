import { type OperationId, operationTable } from "@runout/spec";
import { describe, expect, it } from "vitest";
import type { Call, Server } from "./server.ts";

/**
 * The answers that all operations have in common: 401, 429, 500 and 503.
 *
 * @param call a call that succeeds otherwise
 */
export function describeCommonAnswers(server: Server, operationId: OperationId, call: Call): void {
  describe("401", () => {
    it("unauthenticated: refuses credentials that do not exist, in the header and in the query", async () => {
      const byHeader = { ...call, as: "unknown" } as const;
      const byQuery = { ...call, as: "anonymous", query: "token=not-a-token" } as const;
      for (const wrong of [byHeader, byQuery]) {
        const { headers } = await server.expectExample(operationId, 401, "unauthenticated", wrong);
        expect(headers).not.toHaveProperty("www-authenticate");
      }
    });

    if (operationTable[operationId].access === "user") {
      it("unauthenticated: refuses a caller without credentials, and one who is no user", async () => {
        await server.expectExample(operationId, 401, "unauthenticated", { ...call, as: "anonymous" });
        await server.expectExample(operationId, 401, "unauthenticated", { ...call, as: "application" });
      });

      it("unauthenticated: comes before anything is said about the request", async () => {
        const wrong = { ...call, as: "anonymous", query: "page=zero&per_page=-1&sort=x", body: "{" } as const;
        await server.expectExample(operationId, 401, "unauthenticated", wrong);
      });
    }
  });

  describe("429", () => {
    it("tooManyRequests: when the calls of a minute are used up", async () => {
      const from = `429.${operationId}`;
      for (let n = 0; n < 60; n += 1) {
        await server.app.inject({ url: "/nothing?token=seller-token", remoteAddress: from });
      }
      const { headers } = await server.expectExample(operationId, 429, "tooManyRequests", { ...call, from });
      expect(headers).toMatchObject({ "x-discogs-ratelimit-used": "60", "x-discogs-ratelimit-remaining": "0" });
      expect(headers).not.toHaveProperty("retry-after");
    });
  });

  describe("500", () => {
    it("internalError: says that something broke, under a code", async () => {
      await server.call("createFault", { body: { operation_id: operationId, status: 500, times: 1 } });
      await server.expectExample(operationId, 500, "internalError", call);
    });
  });

  describe("503", () => {
    it("unreachable: says when to come back, and that nothing was changed", async () => {
      await server.call("createFault", { body: { operation_id: operationId, status: 503, times: 1 } });
      const { headers } = await server.expectExample(operationId, 503, "unreachable", call);
      expect(headers).toMatchObject({ "retry-after": "2", "x-runout-unchanged": "true" });
    });
  });
}
