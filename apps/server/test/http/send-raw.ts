import { request } from "node:http";
import type { Request } from "./credential-forms.ts";
import type { Answer } from "./three-legged-oauth.ts";

/** Sends a request to 127.0.0.1 exactly as it is written, over a connection of its own. */
export function sendRaw(port: number, { method, path, headers, body }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
