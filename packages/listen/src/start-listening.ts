import type { Server } from "node:http";
import { isIPv6 } from "node:net";
import type { Address } from "./read-address.ts";

/**
 * Starts to listen.
 *
 * @returns the URL, without a slash at the end: `http://127.0.0.1:4010`
 * @throws Error of the socket, with its `code`: EADDRINUSE, EADDRNOTAVAIL, ENOTFOUND and the like
 */
export async function startListening(server: Server, { host, port }: Address): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const bound = server.address();
  return baseUrl({ host, port: typeof bound === "object" && bound !== null ? bound.port : port });
}

/** The URL of a plain HTTP server, without a slash at the end. */
export function baseUrl({ host, port }: Address): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/**
 * Stops listening, and returns when the requests in progress are answered; those that take longer than `graceMs` are cut off. May be
 * called again: Ctrl-C in a terminal signals a process and what has started it, which then passes its own signal on.
 */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    // Called when the server has ended; the only error is that it was being closed before.
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    // Node closes idle connections itself, but not one that was opened and never used.
    server.closeIdleConnections();
  });
}
