import { once } from "node:events";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** A call and the status that it was answered with. */
export interface RecordedCall {
  method: string;
  path: string;
  status: number;
}

/** A server that passes every call on to another one and writes down how it was answered. */
export interface CallRecorder {
  /** `http://127.0.0.1:41234`. */
  url: string;
  /** The calls since the last time this was asked, in the order of their answers. */
  take(): RecordedCall[];
  close(): Promise<void>;
}

/** A proxy for the server at `target`. The `Host` of a call stays, so addresses in answers lead back here. */
export async function recordCalls(target: string): Promise<CallRecorder> {
  let calls: RecordedCall[] = [];
  const server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    // A connection for each call: one that is kept may be closed by its other end just when it is used again.
    response.shouldKeepAlive = false;
    const forwarded = send(new URL(target), { method, path, headers, agent: false }, (answer) => {
      const status = answer.statusCode ?? 0;
      calls.push({ method, path: path.replace(/\?.*/, ""), status });
      response.writeHead(status, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    request.pipe(forwarded);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a server that listens on a port has one
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
