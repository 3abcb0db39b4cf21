/** Where a program listens. */
export interface Address {
  host: string;
  /** 0 picks a free one. */
  port: number;
}

/** The environment variable that sets a program's port. */
export interface PortVariable {
  name: string;
  defaultPort: number;
}

/** A setting that cannot be used. Its message is one line for a person. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/**
 * Reads where to listen from the environment: `HOST` (default 127.0.0.1) and the program's own variable for the port. An empty
 * variable counts as absent.
 *
 * @throws ConfigurationError
 */
export function readAddress(
  environment: Readonly<Record<string, string | undefined>>,
  { name, defaultPort }: PortVariable,
): Address {
  const host = environment.HOST || "127.0.0.1";
  const port = environment[name] || String(defaultPort);
  if (!/^[\w.:-]+$/.test(host)) {
    throw new ConfigurationError(`HOST must be a host name or an IP address, not ${JSON.stringify(host)}.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigurationError(`${name} must be a whole number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  return { host, port: Number(port) };
}

/** Says in one line why listening failed, and which variable to change. */
export function explainListenError(error: unknown, { host, port }: Address, { name }: PortVariable): string {
  const code: unknown = Reflect.get(Object(error), "code");
  if (code === "EADDRINUSE") return `Port ${port} on ${host} is in use. Set ${name} to another port.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Set ${name} to another port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `HOST ${host} is not an address of this machine.`;
  }
  return `Listening on ${host} failed: ${error instanceof Error ? error.message : String(error)}`;
}
