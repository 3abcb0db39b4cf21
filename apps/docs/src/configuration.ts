/** Where the site is served. */
export type Configuration = { host: string; port: number };

/**
 * Reads `HOST` (default 127.0.0.1) and `DOCS_PORT` (default 8081; 0 picks a free one). Empty counts as absent.
 *
 * @throws Error with one clear line when one of them makes no sense
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const host = environment.HOST || "127.0.0.1";
  const port = environment.DOCS_PORT || "8081";
  if (!/^[\w.:-]+$/.test(host)) {
    throw new Error(`HOST must be a host name or an IP address, not ${JSON.stringify(host)}.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`DOCS_PORT must be a whole number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  return { host, port: Number(port) };
}

/** One line about why listening failed. */
export function explainListenError(error: NodeJS.ErrnoException, { host, port }: Configuration): string {
  if (error.code === "EADDRINUSE") return `Port ${port} on ${host} is in use. Set DOCS_PORT to another port.`;
  if (error.code === "EACCES") return `Port ${port} may not be used by this user. Set DOCS_PORT to another port.`;
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(error.code ?? "")) {
    return `HOST ${host} is not an address of this machine.`;
  }
  return error.message;
}
