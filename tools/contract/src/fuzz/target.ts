import type { Call } from "@runout/http";
import { openMarketplace } from "@runout/marketplace";
import { createSandboxService } from "@runout/sandbox";
import { sendRequest } from "../send-request.ts";

/** A request as it is sent, and as curl can send it again. */
export interface FuzzRequest {
  /** Undefined of a request that belongs to no operation. */
  operationId?: string | undefined;
  method: string;
  /** Path and query, encoded. */
  target: string;
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}

/** The parts of a response that are checked. */
export interface FuzzAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** A sandbox that receives requests. */
export interface Target {
  send(request: FuzzRequest): Promise<FuzzAnswer>;
  close(): Promise<void>;
}

/** The origin of the sandbox that `npm start` starts; the URLs in responses begin with it. */
export const ORIGIN = "http://127.0.0.1:8080";

/** The `Host` of requests to that sandbox. */
const HOST = "127.0.0.1:8080";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

export interface TargetOptions {
  /** PostgreSQL to keep the data in. @default PGlite, in memory */
  databaseUrl?: string | undefined;
  /** Whether calls above the limit are refused. @default false */
  rateLimit?: boolean | undefined;
}

/** Opens a sandbox with the demo's data. An answer that its document does not cover is a 500, as in every sandbox. */
export async function openTarget({ databaseUrl, rateLimit = false }: TargetOptions = {}): Promise<Target> {
  const storage = databaseUrl === undefined ? {} : { databaseUrl };
  const marketplace = await openMarketplace({ ...storage, seed: "demo", demoCredentials: true });
  const service = createSandboxService({ marketplace, rateLimit });
  return {
    async send({ method, target, headers, body }) {
      const bytes = body === undefined ? undefined : encoder.encode(body);
      const call: Call = {
        method,
        target,
        headers: { host: HOST, ...headers },
        clientAddress: "127.0.0.1",
        body: bytes && (() => Promise.resolve(bytes.byteLength === 0 ? undefined : bytes)),
      };
      const answer = await service.handle(call);
      return { status: answer.status, headers: answer.headers, text: decoder.decode(answer.body ?? new Uint8Array()) };
    },
    close: () => marketplace.close(),
  };
}

/** A sandbox with the demo's data behind a port. */
export function openHttpTarget(url: string): Target {
  return {
    async send({ method, target, headers, body }) {
      const answer = await sendRequest(url, { method, target, headers: { host: HOST, ...headers }, body });
      const texts = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return { status: answer.status, headers: Object.fromEntries(texts), text: answer.body };
    },
    close: async () => {},
  };
}
