import { expect, it } from "vitest";
import type { OpenApiDocument } from "../openapi/document.ts";
import { crossOriginHeaders, isPreflight } from "./cross-origin.ts";

const document: OpenApiDocument = {
  paths: {
    "/records": {
      parameters: [{ name: "If-None-Match", in: "header" }],
      get: {
        operationId: "listRecords",
        security: [],
        parameters: [
          { name: "page", in: "query" },
          { name: "X-Wanted", in: "header" },
        ],
        responses: {
          200: { headers: { ETag: {}, Link: {} } },
          304: { $ref: "#/components/responses/NotModified" },
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { in: "header", name: "Authorization" }, inQuery: { in: "query", name: "token" } },
    responses: { NotModified: { headers: { etag: {} } }, Unavailable: { headers: { "Retry-After": {} } } },
  },
};

it("lets a page send what the document takes and read what it describes, each name once", () => {
  const headers = crossOriginHeaders([document], { sent: ["Prefer"], read: ["X-Mock"] });
  const names = (value: string) => value.toLowerCase().split(", ").sort();
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(names(headers["access-control-allow-headers"])).toEqual([
    "authorization",
    "content-type",
    "discogs-uid",
    "if-none-match",
    "prefer",
    "private-auth-secret",
    "user-agent",
    "x-wanted",
  ]);
  expect(names(headers["access-control-expose-headers"])).toEqual([
    "etag",
    "link",
    "location",
    "retry-after",
    "x-mock",
  ]);
});

it("knows a preflight from another OPTIONS", () => {
  const headers = { origin: "http://shop.example", "access-control-request-method": "GET" };
  expect(isPreflight("OPTIONS", headers)).toBe(true);
  expect(isPreflight("OPTIONS", { origin: headers.origin })).toBe(false);
  expect(isPreflight("GET", headers)).toBe(false);
});
