import type { Marketplace, Output } from "@runout/marketplace";
import { newTestStorage, openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import type { SandboxOutput } from "@runout/sandbox";
import { type OperationId, operationTable } from "@runout/spec";
import { type SandboxOperationId, sandboxOperationTable } from "@runout/spec/sandbox";
import { afterAll, beforeAll, expect } from "vitest";
import type { TestApp } from "./app.ts";
import { buildApp } from "./app.ts";
import { exampleOf, expectDocumented } from "./documented.ts";

const CREDENTIALS = {
  anonymous: undefined,
  seller: "Discogs token=seller-token",
  buyer: "Discogs token=buyer-token",
  store: "Discogs token=store-token",
  collector: "Discogs token=collector-token",
  application: "Discogs key=demo-key, secret=demo-secret",
  unknown: "Discogs token=not-a-token",
};

export type TestedOperationId = OperationId | SandboxOperationId;

export interface Call {
  /** Who calls. @default anonymous */
  as?: keyof typeof CREDENTIALS;
  path?: Record<string, string | number>;
  /** As it stands in the URL, without the question mark. */
  query?: string;
  /** Sent as JSON; text is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The source address, which the rate limit goes by. @default a new one for each call */
  from?: string;
}

/** What an operation answers when it succeeds; nothing reads like an object without keys. */
type Success<Id extends TestedOperationId> = Id extends OperationId
  ? OrNothing<Output<Id>>
  : Id extends SandboxOperationId
    ? OrNothing<SandboxOutput<Id>>
    : never;

type OrNothing<Body> = Body extends undefined ? unknown : Body;

export interface Answer<Id extends TestedOperationId> {
  status: number;
  headers: Record<string, unknown>;
  /** Typed as the success; that it is one, or what else, is what a test looks at first. */
  body: Success<Id> & { message?: string };
}

export interface Server {
  app: TestApp;
  marketplace: Marketplace;
  /** Calls an operation and checks that the answer is one that the document describes. */
  call<Id extends TestedOperationId>(operationId: Id, call?: Call): Promise<Answer<Id>>;
  /** Calls an operation and expects exactly what an example of the document shows. */
  expectExample<Id extends TestedOperationId>(
    operationId: Id,
    status: number,
    name: string,
    call?: Call,
  ): Promise<Answer<Id>>;
  /** Puts the marketplace's clock to a time, from which it goes on. */
  setTime(time: string): Promise<void>;
}

/**
 * A sandbox with the demo data for the tests of one file, on the engine of this run; nothing is kept and no port is opened.
 */
export function useServer(): Server {
  const server = { call, expectExample, setTime } as Server; // `app` and `marketplace` are there before the first test
  let calls = 0;
  beforeAll(async () => {
    server.marketplace = await openTestMarketplace();
    const config = { sandbox: true, rateLimit: true, publicUrl: undefined, tls: undefined };
    server.app = buildApp({ marketplace: server.marketplace, config });
  });
  afterAll(async () => {
    await server.app.close();
    await server.marketplace.close();
  });

  async function call<Id extends TestedOperationId>(operationId: Id, call: Call = {}): Promise<Answer<Id>> {
    const { method, path } = { ...operationTable, ...sandboxOperationTable }[operationId];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(call.path?.[name] ?? ""));
    const authorization = CREDENTIALS[call.as ?? "anonymous"];
    calls += 1;
    const response = await server.app.inject({
      method,
      url: call.query ? `${filled}?${call.query}` : filled,
      headers: { host: "127.0.0.1:8080", ...(authorization && { authorization }), ...call.headers },
      ...(call.body !== undefined && {
        payload: typeof call.body === "string" ? call.body : JSON.stringify(call.body),
      }),
      remoteAddress: call.from ?? `10.0.${calls >> 8}.${calls & 255}`,
    });
    expectDocumented(operationId, response);
    const isJson = String(response.headers["content-type"]).startsWith("application/json");
    const body = isJson ? response.json() : response.body || undefined;
    return { status: response.statusCode, headers: response.headers, body };
  }

  async function expectExample<Id extends TestedOperationId>(
    operationId: Id,
    status: number,
    name: string,
    options: Call = {},
  ) {
    const answer = await call(operationId, options);
    expect(answer.body).toEqual(exampleOf(operationId, status, name));
    expect(answer.status).toBe(status);
    return answer;
  }
  async function setTime(time: string): Promise<void> {
    await server.marketplace.clock.set(server.marketplace.database, new Date(time));
  }
  return server;
}

/** The environment of a server that is started as a whole: a free port, and data of its own on the engine of this run. */
export async function newEnvironment(): Promise<Record<string, string>> {
  const storage = await newTestStorage("demo");
  const SECRETS_KEY = Buffer.alloc(32, 3).toString("base64");
  return {
    PORT: "0",
    SECRETS_KEY,
    VALIDATE_RESPONSES: "on",
    ...("databaseUrl" in storage ? { DATABASE_URL: storage.databaseUrl } : { DATA_DIR: "memory://" }),
  };
}

/** The id of the n-th listing that example_seller posted. */
export const sellersListing = (n: number): number => (4_200_000 + n) * 1024 + 436;
