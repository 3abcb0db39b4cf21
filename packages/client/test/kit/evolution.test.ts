import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CallError, type ClientOptions, createClient, createTransport, paginate, unwrap } from "../../src/index.ts";
import { type FakeServer, startServer } from "../fake-server.ts";
import { type Arguments, callFunction, callMethod, readFixture } from "./fixtures.ts";

interface WrittenAnswer {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  base64?: string;
  repeated?: { text: string; times: number };
  missing_bytes?: number;
}

interface EvolutionCase {
  name: string;
  operation: string;
  arguments: Arguments;
  iterate?: true;
  client?: { retries?: number; attempt_timeout_ms?: number };
  answers: (WrittenAnswer | "closed" | "stalled")[];
  outcome: {
    kind: string | string[];
    attempts?: number;
    readable?: Record<string, unknown>;
    raw?: Record<string, unknown>;
    absent?: string[];
    status?: number;
    message?: string;
    items?: unknown[];
  };
}

const { cases } = readFixture<{ cases: EvolutionCase[] }>("evolution.json");

/** The kit's kinds of errors, by the names of the classes. */
const KINDS: Record<string, string> = {
  BadRequestError: "bad_request",
  AuthenticationError: "authentication",
  PermissionError: "permission",
  NotFoundError: "not_found",
  MethodNotAllowedError: "method_not_allowed",
  RequestTimeoutError: "request_timeout",
  BodyTooLargeError: "body_too_large",
  ValidationError: "validation",
  RateLimitError: "rate_limit",
  HeadersTooLargeError: "headers_too_large",
  ServiceUnavailableError: "service_unavailable",
  ServerError: "server",
  ApiError: "api",
  NetworkError: "network",
  TimeoutError: "timeout",
  MalformedResponseError: "malformed",
};

let server: FakeServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Answers each request with the next answer, the last one again and again. */
function answerWith(answers: EvolutionCase["answers"]): { attempts: () => number } {
  let attempts = 0;
  server.answer((request, response) => {
    const answer = answers[Math.min(attempts, answers.length - 1)];
    attempts += 1;
    if (answer === "stalled") return;
    if (answer === undefined || answer === "closed") return void request.socket.destroy();
    const { status, headers, missing_bytes: missing = 0 } = answer;
    const body = bytesOf(answer);
    response.statusCode = status;
    const given = headers ?? (body && { "content-type": "application/json" });
    for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
    if (body) response.setHeader("content-length", body.length + missing);
    if (missing > 0) response.write(body, () => response.destroy());
    else response.end(body);
  });
  return { attempts: () => attempts };
}

function bytesOf({ json, text, base64, repeated }: WrittenAnswer): Buffer | undefined {
  if (json !== undefined) return Buffer.from(JSON.stringify(json));
  if (text !== undefined) return Buffer.from(text);
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  return repeated && Buffer.from(repeated.text.repeat(repeated.times));
}

/** What makes a call, by the style of calling. */
const STYLES: Record<string, (options: ClientOptions) => (operation: string, given: Arguments) => Promise<unknown>> = {
  function: (options) => {
    const transport = createTransport(options);
    return (operation, given) => callFunction(transport, operation, given);
  },
  method: (options) => {
    const client = createClient(options);
    return (operation, given) => unwrap(callMethod(client, operation, given));
  },
};

/** What a JSON pointer leads to; undefined where that is nothing. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((parent, key) => Object(parent)[key], value);

/** All items of a list, as far as they came, and the error that ended it. */
async function readList(call: (page: number) => Promise<unknown>) {
  const items: unknown[] = [];
  try {
    for await (const item of paginate(call)) items.push(at(item, "/id"));
  } catch (error) {
    return { items, error };
  }
  return { items };
}

const outcomeOf = (call: Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> =>
  call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

describe.each(Object.entries(STYLES))("evolution.json: an odd answer to a %s", (_, styleOf) => {
  it.each(cases)("$name", async ({ operation, arguments: given, iterate, client = {}, answers, outcome }) => {
    const { retries = 0, attempt_timeout_ms: attempt = 60_000 } = client;
    const call = styleOf({ baseUrl: server.url, userAgent: "kit/1.0", retries, timeout: { attempt } });
    const asked = answerWith(answers);
    const { value, error, items }: { value?: unknown; error?: unknown; items?: unknown[] } = iterate
      ? await readList((page) => call(operation, { ...given, page }))
      : await outcomeOf(call(operation, given));
    const success = value === undefined && !iterate ? "nothing" : "value";
    const kind = error === undefined ? success : (KINDS[Object(error).name] ?? String(error));
    expect([outcome.kind].flat(), String(error)).toContain(kind);
    if (iterate) expect(items).toEqual(outcome.items);
    else expect(asked.attempts()).toBe(outcome.attempts ?? 1);
    if (kind === "value" && !iterate) {
      for (const [pointer, known] of Object.entries({ ...outcome.readable, ...outcome.raw })) {
        expect(at(value, pointer), pointer).toEqual(known);
      }
      for (const pointer of outcome.absent ?? []) expect(at(value, pointer) ?? null, pointer).toBeNull();
    }
    if (error !== undefined) {
      expect(error).toBeInstanceOf(CallError);
      expect(error).toMatchObject({ operationId: operation, message: expect.stringMatching(/./) });
      for (const name of ["status", "message"] as const) {
        if (outcome[name] !== undefined) expect(error).toHaveProperty(name, outcome[name]);
      }
      if (!iterate) expect(error).toHaveProperty("attempts", outcome.attempts ?? 1);
    }
  });
});
