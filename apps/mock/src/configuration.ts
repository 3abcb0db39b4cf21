/** A setting that cannot be used. Its message is one line for a person. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/**
 * Reads where to listen from the environment: `HOST` (default 127.0.0.1) and `MOCK_PORT` (default 4010; 0 picks a free one).
 * Empty counts as absent.
 *
 * @throws ConfigurationError
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): {
  host: string;
  port: number;
} {
  const host = environment.HOST || "127.0.0.1";
  const port = environment.MOCK_PORT || "4010";
  if (!/^[\w.:-]+$/.test(host))
    throw new ConfigurationError(`HOST must be a host name or an IP address, not "${host}".`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ConfigurationError(`MOCK_PORT must be a whole number from 0 to 65535, not "${port}".`);
  }
  return { host, port: Number(port) };
}

/** One line about why listening failed. */
export function explainListenError(error: unknown, host: string, port: number): string {
  const code: unknown = Reflect.get(Object(error), "code");
  if (code === "EADDRINUSE") return `Port ${port} on ${host} is in use. Set MOCK_PORT to another port.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Set MOCK_PORT to another port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `HOST ${host} is not an address of this machine.`;
  return `The mock cannot start: ${error instanceof Error ? error.message : String(error)}`;
}
