import type { FaultServer, ServerHost } from "./fault-server.ts";
import type { PlantedFault } from "./planted-fault.ts";
import type { Catch, FaultSuite } from "./suites/fault-suite.ts";

/** Parts of a suite that are to be run. */
export interface SuiteParts {
  suite: FaultSuite;
  parts: readonly string[];
}

/** A check that failed, and the suite that it is part of. */
export interface SuiteCatch extends Catch {
  suite: string;
}

/**
 * Runs suites against a server with a fault. Suites that ask for the same kind of server share one, which is reset between them.
 *
 * @param host where the servers run
 * @param fault undefined for a server without one
 * @param stopsAtFirst whether one check that fails is enough
 * @returns the checks that failed
 * @throws Error when the server does not start: such a fault shows nothing about the suites
 */
export async function tryFault(
  host: ServerHost,
  fault: PlantedFault | undefined,
  suites: readonly SuiteParts[],
  stopsAtFirst: boolean,
): Promise<readonly SuiteCatch[]> {
  const servers = new Map<string, FaultServer>();
  const catches: SuiteCatch[] = [];
  try {
    for (const { suite, parts } of suites) {
      const { url } = await freshServer(host, servers, fault, suite.environment);
      const found = await suite.run(url, parts, stopsAtFirst);
      catches.push(
        ...found.map(({ part, sentence }) => ({ suite: suite.name, part, sentence: readable(sentence, url) })),
      );
      if (stopsAtFirst && catches.length > 0) break;
    }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
  return catches;
}

async function freshServer(
  host: ServerHost,
  servers: Map<string, FaultServer>,
  fault: PlantedFault | undefined,
  environment: FaultSuite["environment"],
): Promise<FaultServer> {
  const key = JSON.stringify(environment);
  const known = servers.get(key);
  if (known !== undefined) {
    const { status } = await fetch(`${known.url}/sandbox/reset`, { method: "POST" });
    if (status === 204) return known;
    await known.stop();
  }
  const server = await host.start(fault, environment);
  servers.set(key, server);
  return server;
}

/** Sentences of the table are the same each time: without the port, the times and the codes of one run. */
function readable(sentence: string, url: string): string {
  const text = sentence
    .replaceAll(url, "http://server")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)?/g, "<time>")
    .replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{12}\b/g, "<code>")
    .replaceAll(/\s+/g, " ");
  return text.length > 240 ? `${text.slice(0, 240)}...` : text;
}
