/** The caller: a user of the demo by the first part of their token, or a caller without credentials. */
export type Caller = "seller" | "buyer" | "collector" | "store" | "anonymous";

/** The personal token of a user of the demo. */
const tokenOf = (caller: Caller): string => `${caller}-token`;

/** How a call is made, and the status that it must get. */
export interface CallOptions {
  /** @default the demo's seller */
  as?: Caller;
  headers?: Readonly<Record<string, string>>;
  /** @default 200, or for a change any success */
  status?: number;
}

/** A whole answer. */
export interface Answer {
  status: number;
  headers: Headers;
  /**
   * The parsed JSON. Its shape is not checked here: the contract tests do that, and a missing key fails the comparison of its
   * value.
   */
  // biome-ignore lint/suspicious/noExplicitAny: see above; each test names the few keys that it is about.
  body: any;
  text: string;
}

/** Calls a sandbox. A call throws if its status is not the expected one, and names call, status and response. */
export interface SandboxClient {
  url: string;
  get(path: string, options?: CallOptions): Promise<Answer>;
  post(path: string, body: unknown, options?: CallOptions): Promise<Answer>;
  delete(path: string, options?: CallOptions): Promise<Answer>;
}

/** Makes a client of a sandbox. */
export function createSandboxClient(url: string): SandboxClient {
  async function send(method: string, path: string, body: unknown, options: CallOptions): Promise<Answer> {
    const { as = "seller", headers = {}, status } = options;
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(as !== "anonymous" && { authorization: `Discogs token=${tokenOf(as)}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isExpected = status === undefined ? response.ok : response.status === status;
    if (!isExpected) {
      throw new Error(
        `${method} ${path} as ${as} is ${response.status} instead of ${status ?? "a success"}: ${text.slice(0, 150)}`,
      );
    }
    const isJson = response.headers.get("content-type") === "application/json";
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : undefined,
      text,
    };
  }
  return {
    url,
    get: (path, options = {}) => send("GET", path, undefined, { status: 200, ...options }),
    post: (path, body, options = {}) => send("POST", path, body, options),
    delete: (path, options = {}) => send("DELETE", path, undefined, options),
  };
}
