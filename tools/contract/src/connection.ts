import { Agent, request } from "node:http";

/** A whole answer. */
export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

/** What is sent. Without `token`, the call has no credentials. */
export interface Call {
  method: string;
  path: string;
  token?: string | undefined;
  body?: unknown;
}

/** One connection to a server, kept alive; calls on it follow one another. */
export interface Connection {
  /**
   * Sends a call and reads the whole answer. The caller says what the body's shape is.
   *
   * @throws Error when no whole answer came: the call may have been carried out or not
   */
  send<Body = unknown>(call: Call): Promise<Answer<Body>>;
  close(): void;
}

/** Opens a connection to a server; `url` is without a slash at the end. */
export function connect(url: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: (call) => send(agent, url, call),
    close: () => agent.destroy(),
  };
}

function send<Body>(agent: Agent, url: string, { method, path, token, body }: Call): Promise<Answer<Body>> {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}${path}`,
      {
        agent,
        method,
        headers: {
          ...(token !== undefined && { authorization: `Discogs token=${token}` }),
          ...(payload !== undefined && {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(payload),
          }),
        },
      },
      (incoming) => {
        let text = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk: string) => {
          text += chunk;
        });
        incoming.on("error", reject);
        incoming.on("end", () => {
          if (!incoming.complete) return reject(new Error(`the answer to ${method} ${path} broke off`));
          // The contract gives each answer's shape; the calling code names it.
          resolve({ status: incoming.statusCode ?? 0, body: (text === "" ? undefined : JSON.parse(text)) as Body });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(payload);
  });
}
