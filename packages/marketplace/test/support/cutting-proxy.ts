import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface CuttingProxy {
  /** The URL of the database, through the proxy. */
  url: string;
  /**
   * Cuts the next connection whose client sends something with this text in it: before it reaches the server, or after the server
   * has answered it and before the client learns.
   */
  cutAt(text: string, when: "before" | "after"): void;
  close(): Promise<void>;
}

/** Stands between a client and a PostgreSQL server, to lose a connection at a chosen moment. */
export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const url = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let cut: { text: string; when: "before" | "after" } | undefined;

  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    let isMuted = false;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    const end = () => {
      client.destroy();
      server.destroy();
    };
    client.on("data", (chunk) => {
      const due = cut !== undefined && chunk.includes(cut.text) ? cut.when : undefined;
      if (due !== undefined) cut = undefined;
      if (due === "before") return end();
      isMuted ||= due === "after";
      server.write(chunk);
    });
    server.on("data", (chunk) => (isMuted ? end() : client.write(chunk)));
    client.on("close", end);
    server.on("close", end);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  // A server that listens on TCP has an address and a port.
  url.port = String((proxy.address() as AddressInfo).port);

  return {
    url: url.href,
    cutAt: (text, when) => {
      cut = { text, when };
    },
    close: async () => {
      proxy.close();
      for (const socket of sockets) socket.destroy();
      await once(proxy, "close");
    },
  };
}
