import type { Answer, Call } from "@runout/http";

/** A request to a sandbox, and what was answered. */
export interface RecordedRequest {
  method: string;
  /** Decoded by nothing: `/users/example_seller/inventory`. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Names in small letters. Credentials are here as they were sent. */
  headers: Readonly<Record<string, string>>;
  /** Of JSON its value, else the text; undefined where there was none, or where the request was refused before it was read. */
  body: unknown;
  /** Undefined where the path belongs to no operation. */
  operationId: string | undefined;
  /** Undefined where the connection was cut. */
  response: RecordedResponse | undefined;
}

export interface RecordedResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Of JSON its value, else the text; undefined where there is none. */
  body: unknown;
}

/** Remembers the latest requests, in the order in which they were answered. */
export interface RequestLog {
  /** Does what the function does, and remembers it. */
  recording(handle: (call: Call) => Promise<Answer>): (call: Call) => Promise<Answer>;
  list(): RecordedRequest[];
  clear(): void;
}

/** @param limit how many requests are kept; the oldest are removed first */
export function createRequestLog(limit: number): RequestLog {
  let entries: { call: Call; sent: Uint8Array | undefined; answer: Answer }[] = [];
  return {
    recording: (handle) => async (call) => {
      let sent: Uint8Array | undefined;
      const { body: read } = call;
      const body = read && (async (maxBytes: number) => (sent = await read(maxBytes)));
      const answer = await handle({ ...call, body });
      entries.push({ call, sent, answer });
      if (entries.length > limit) entries.shift();
      return answer;
    },
    list: () => entries.map(({ call, sent, answer }) => recorded(call, sent, answer)),
    clear() {
      entries = [];
    },
  };
}

function recorded(call: Call, sent: Uint8Array | undefined, answer: Answer): RecordedRequest {
  const { pathname, searchParams } = new URL(call.target, "http://sandbox.test");
  return {
    method: call.method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: textsOf(call.headers),
    body: read(sent),
    operationId: answer.operationId,
    response: answer.isCut
      ? undefined
      : { status: answer.status, headers: textsOf(answer.headers), body: read(answer.body) },
  };
}

const textsOf = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

function read(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
