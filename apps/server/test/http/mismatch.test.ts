import type { OpenApiDocument } from "@runout/http/openapi";
import { describe, expect, it } from "vitest";
import { buildShop, refusals, shop, shopHandlers } from "./fixture.ts";

/** The shop with one path item replaced or added. */
const withPath = (path: string, item: object): OpenApiDocument => ({
  ...shop,
  paths: { ...shop.paths, [path]: { ...item } },
});
const operation = (parts: object) => ({ operationId: "extra", security: [], responses: { 200: {} }, ...parts });
const extra = { ...shopHandlers, extra: async () => undefined };

describe("a server does not start when", () => {
  it("an operation has no handler", () => {
    const { getRecord: _, ...handlers } = shopHandlers;
    expect(() => buildShop({}, { handlers })).toThrow("The document cannot be served: getRecord has no handler.");
  });

  it("a handler has no operation", () => {
    expect(() => buildShop({}, { handlers: extra })).toThrow("There is a handler for extra, which the document lacks.");
  });

  it.each<[string, string, object, string]>([
    ["has no operationId", "/x", { get: operation({ operationId: undefined }) }, "GET /x has no operationId."],
    [
      "shares its operationId",
      "/x",
      { get: operation({ operationId: "getRecord" }) },
      "getRecord is the operationId of both GET /records/{record_id} and GET /x.",
    ],
    [
      "documents no success",
      "/x",
      { get: operation({ responses: { 404: {} } }) },
      "extra documents no success status.",
    ],
    [
      "documents two",
      "/x",
      { get: operation({ responses: { 200: {}, 201: {} } }) },
      "extra documents more than one success status.",
    ],
    [
      "is silent about security",
      "/x",
      { get: operation({ security: undefined }) },
      "extra does not say what security it needs.",
    ],
    [
      "needs a scheme that is not declared",
      "/x",
      { get: operation({ security: [{ magic: [] }] }) },
      "extra needs the security scheme magic, which the document does not declare.",
    ],
    [
      "does not describe a path parameter",
      "/x/{id}",
      { get: operation({}) },
      "extra does not describe its path parameter id.",
    ],
    [
      "describes one that is not there",
      "/x",
      { get: operation({ parameters: [{ name: "id", in: "path", schema: {} }] }) },
      "extra describes a path parameter id that /x lacks.",
    ],
    [
      "has a parameter without a schema",
      "/x",
      { get: operation({ parameters: [{ name: "page", in: "query" }] }) },
      "extra has a parameter page without a schema.",
    ],
    ["is described for HEAD", "/x", { head: operation({}) }, "HEAD /x is not served from a description."],
    [
      "refers to something that is not there",
      "/x",
      { get: operation({ parameters: [{ $ref: "#/components/parameters/None" }] }) },
      "The document refers to #/components/parameters/None, which it does not define.",
    ],
    [
      "refers to another file",
      "/x",
      { get: operation({ responses: { 200: { $ref: "./ok.yaml" } } }) },
      "The document is not bundled: it refers to ./ok.yaml.",
    ],
  ])("an operation %s", (_what, path, item, problem) => {
    expect(() => buildShop({}, { document: withPath(path, item), handlers: extra })).toThrow(problem);
  });

  it("an operation needs a scheme that the server does not know", () => {
    const document = withPath("/x", { get: operation({ security: [{ magic: [] }] }) });
    const securitySchemes = { ...shop.components?.securitySchemes, magic: {} };
    const components = { ...document.components, securitySchemes };
    expect(() => buildShop({}, { document: { ...document, components }, handlers: extra })).toThrow(
      "extra needs the security scheme magic, which the server does not know.",
    );
  });

  it("an operation and a route of the site have one method of one path", () => {
    const routes = [{ method: "GET", path: "/records", answer: () => ({}) } as const];
    expect(() => buildShop({ routes })).toThrow(
      'GET /records is declared twice: by the operation listRecords of "Shop" and by a route of the option `routes`.',
    );
  });

  it("operations of two documents have one method of one path", () => {
    const control = { ...shop, info: { title: "Control", version: "1" } };
    const served = { handlers: shopHandlers, context: () => undefined, counted: true };
    const documents = [shop, control].map((document) => ({ ...served, document }));
    expect(() => buildShop({ documents })).toThrow(
      'GET /records is declared twice: by the operation listRecords of "Shop" and by the operation listRecords of "Control".',
    );
  });

  it("two templates lead to the same paths", () => {
    const document = withPath("/records/{id}", {
      parameters: [{ name: "id", in: "path", schema: {} }],
      get: operation({}),
    });
    expect(() => buildShop({}, { document, handlers: extra })).toThrow(
      "Two templates lead to the same paths: /records/{record_id} and /records/{id}.",
    );
  });

  it("reports everything that is wrong at once", () => {
    expect(() => buildShop({}, { handlers: {} })).toThrow(
      /listRecords has no handler\. .*createRecord has no handler\. .*getLabel has no handler\./,
    );
  });
});

describe("security of the whole document", () => {
  it("holds for an operation that says nothing of its own", async () => {
    const document = {
      ...withPath("/x", { get: operation({ security: undefined, responses: { ...refusals, 200: {} } }) }),
      security: [{ tokenHeader: [] }],
    };
    const app = buildShop({}, { document, handlers: extra });
    expect((await app.inject({ url: "/x" })).statusCode).toBe(401);
  });
});
