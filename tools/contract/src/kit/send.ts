import { Agent, request } from "node:http";
import type { KitRequest } from "./kit-request.ts";

/** What a request was answered. */
export interface KitAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request exactly as it stands; `fetch` would mend its address. */
export function send(
  base: string,
  { method, target, headers, body }: Omit<KitRequest, "operationId" | "what">,
): Promise<KitAnswer> {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, method, path: target, headers: { ...headers, ...length } },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString("utf8") });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
