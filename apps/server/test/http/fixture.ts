import { createService, RequestWindow, type ServedDocument, type ServiceOptions } from "@runout/http";
import type { OpenApiDocument, Schema } from "@runout/http/openapi";
import type { Caller, Credentials } from "@runout/marketplace";
import { MarketplaceError } from "@runout/marketplace";
import { Registry } from "prom-client";
import { healthRoutes, type MetricsAccess } from "../../src/health-routes.ts";
import { createListener, type ListenerOptions } from "../../src/listener.ts";
import { silentLogger } from "../../src/logger.ts";
import { measureRequests } from "../../src/metrics.ts";
import { injectable, type TestApp } from "../app.ts";

const ANYONE = [
  {},
  { tokenHeader: [] },
  { tokenQuery: [] },
  { keySecretHeader: [] },
  { keyQuery: [], secretQuery: [] },
];
const USER = [{ tokenHeader: [] }, { tokenQuery: [] }];
const json = (schema: Exclude<Schema, boolean>, examples = {}) => ({
  content: { "application/json": { schema, examples } },
});
const message = { type: "object", properties: { message: { type: "string" } } };
const scheme = { type: "apiKey", in: "header", name: "Authorization" };

/** What each operation may refuse with, so that its answers can be validated. */
export const refusals = Object.fromEntries(
  [400, 401, 403, 404, 413, 422, 429, 500, 503].map((status) => [status, json(message)]),
);

/** Text that a database can hold: no null character, no half of a surrogate pair. */
const storable = { type: "string", pattern: "^[^\\u0000]*$", not: { type: "string", pattern: "\\p{Cs}" } };

/** A small document about a record shop, with one of each kind of input and answer that the service handles. */
export const shop: OpenApiDocument = {
  info: { title: "Shop", version: "1" },
  "x-unrouted": { 400: json(message), 404: json(message), 405: json(message) },
  paths: {
    "/records": {
      get: {
        operationId: "listRecords",
        security: ANYONE,
        parameters: [
          { name: "page", in: "query", schema: { type: "integer", minimum: 1, default: 1 } },
          { name: "per_page", in: "query", schema: { type: "integer", minimum: 1, "x-clamp": 100 } },
          { name: "artist", in: "query", schema: storable },
          { name: "after", in: "query", schema: { type: "string", format: "date-time" } },
          { name: "sort", in: "query", schema: { type: "string", enum: ["price", "title"] } },
          {
            name: "currency",
            in: "query",
            "x-case-insensitive": true,
            schema: { $ref: "#/components/schemas/Currency" },
          },
          { name: "If-None-Match", in: "header", schema: { type: "string" } },
          { name: "id", in: "query", schema: { type: "array", items: { type: "integer" } } },
        ],
        responses: {
          ...refusals,
          200: {
            headers: { ETag: {}, Link: {} },
            ...json({ type: "object", properties: { query: { type: "object" }, pagination: {} } }),
          },
        },
      },
      post: {
        operationId: "createRecord",
        security: USER,
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/NewRecord" }) },
        responses: { ...refusals, 201: json({ $ref: "#/components/schemas/Record" }) },
      },
    },
    "/records/{record_id}": {
      parameters: [{ name: "record_id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
      get: {
        operationId: "getRecord",
        security: ANYONE,
        parameters: [],
        responses: {
          ...refusals,
          200: json({ $ref: "#/components/schemas/Record" }),
          500: {
            ...json(message, { Broken: { value: { message: "The needle broke." } } }),
            headers: {
              "Retry-After": { $ref: "#/components/headers/RetryAfter" },
              "X-Broken": { schema: { type: "boolean", const: true } },
              "X-Discogs-Ratelimit": { schema: { type: "integer", examples: [60] } },
              "X-Undocumented-Value": { schema: { type: "string" } },
            },
          },
        },
      },
      delete: {
        operationId: "deleteRecord",
        security: USER,
        responses: { ...refusals, 204: { description: "Gone." } },
      },
    },
    "/labels/{name}/{side}": {
      parameters: [
        { name: "name", in: "path", required: true, schema: storable },
        { name: "side", in: "path", required: true, schema: { type: "string", enum: ["A", "B"] } },
      ],
      get: {
        operationId: "getLabel",
        security: [],
        responses: { ...refusals, 200: json({ type: "object", properties: { name: { type: "string" }, side: {} } }) },
      },
    },
  },
  components: {
    securitySchemes: {
      tokenHeader: scheme,
      tokenQuery: scheme,
      keySecretHeader: scheme,
      keyQuery: scheme,
      secretQuery: scheme,
    },
    headers: { RetryAfter: { schema: { type: "integer", examples: [7] } } },
    schemas: {
      Currency: { type: "string", enum: ["EUR", "USD"] },
      NewRecord: {
        type: "object",
        required: ["title", "price"],
        properties: {
          title: { ...storable, minLength: 1 },
          price: { type: ["number", "string"], pattern: "^[0-9.]+$", "x-expected": "float" },
          currency: { anyOf: [{ $ref: "#/components/schemas/Currency" }, { type: "null" }] },
        },
      },
      Record: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" }, title: { type: "string" }, tracks: { type: "array", items: message } },
      },
    },
  },
};

const callers: Record<string, Caller> = {
  "seller-token": { level: "user", user: { username: "example_seller" } as never, application: undefined },
  "demo-key": { level: "application", user: undefined, application: "Demo" },
};

async function authenticate(credentials: Credentials): Promise<Caller> {
  if (credentials.kind === "none") return { level: "anonymous", user: undefined, application: undefined };
  if (credentials.kind === "oauth")
    throw new MarketplaceError("Unauthenticated", "You must authenticate to access this resource.");
  const caller = callers[credentials.kind === "token" ? credentials.token : credentials.key];
  if (caller === undefined)
    throw new MarketplaceError("Unauthenticated", "You must authenticate to access this resource.");
  return caller;
}

interface Input {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: { title?: string };
}

/** Handlers that answer what they were given, so that a test sees what the service made of the request. */
export const shopHandlers: ServedDocument["handlers"] = {
  listRecords: async (_context, { query }: Input) => ({ query }),
  createRecord: async (_context, { body }: Input) => ({ id: 1, title: body.title }),
  getRecord: async (_context, { path }: Input) => ({ id: path.record_id }),
  deleteRecord: async () => undefined,
  getLabel: async (_context, { path }: Input) => path,
};

interface ShopOptions extends Partial<ServiceOptions>, Partial<ListenerOptions> {
  now?: () => Date;
  ping?: () => Promise<void>;
  metrics?: MetricsAccess;
  /** Called for each body that is read. */
  onBody?: (bytes: Uint8Array | undefined) => void;
}

/** The server over the shop; no port is opened until a test listens. */
export function buildShop(
  { now = () => new Date(), ping = async () => undefined, metrics = "open", onBody, ...options }: ShopOptions = {},
  served: Partial<ServedDocument> = {},
): TestApp {
  const registry = new Registry();
  const report = (bytes: Uint8Array | undefined) => {
    onBody?.(bytes);
    return bytes;
  };
  const service = createService({
    documents: [
      {
        document: shop,
        handlers: shopHandlers,
        context: (caller, location) => ({ caller, location }),
        counted: true,
        ...served,
      },
    ],
    routes: healthRoutes(ping, registry, metrics),
    authenticate,
    counter: new RequestWindow(now),
    rateLimit: true,
    validateResponses: true,
    echoesCredentials: true,
    ...options,
  });
  const listener = createListener({
    handle: (call) =>
      service.handle({ ...call, body: call.body && (async (maxBytes) => report(await call.body?.(maxBytes))) }),
    tls: undefined,
    trustedProxies: [],
    log: silentLogger(),
    onAnswered: measureRequests(registry),
    ...options,
  });
  return injectable(listener);
}

export const asSeller = { authorization: "Discogs token=seller-token" };
