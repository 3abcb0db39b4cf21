import { afterAll, beforeAll } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body read as JSON; undefined for none. */
  body: unknown;
}

export interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  text?: string;
}

export const CREDENTIALS = { authorization: "Discogs token=seller-token" };

/** Starts a mock of the marketplace document for the tests of a file. */
export function runMock() {
  let mock: Mock | undefined;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(async () => {
    await mock?.close();
  });

  function url(): string {
    if (mock === undefined) throw new Error("The mock has not started.");
    return mock.url;
  }

  async function call(path: string, { method = "GET", headers = {}, body, text }: Call = {}): Promise<Reply> {
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const type = sent === undefined ? {} : { "content-type": "application/json" };
    const init = {
      method,
      headers: { ...CREDENTIALS, ...type, ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    };
    const response = await fetch(`${url()}${path}`, init);
    const received = await response.text();
    const isJson = response.headers.get("content-type") === "application/json";
    return {
      status: response.status,
      headers: response.headers,
      text: received,
      body: isJson && received !== "" ? JSON.parse(received) : undefined,
    };
  }
  return { url, call };
}
