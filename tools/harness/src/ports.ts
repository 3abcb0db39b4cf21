import { once } from "node:events";
import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that no program listens on. Another program can take it before it is used. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has an address and a port");
  return address.port;
}
