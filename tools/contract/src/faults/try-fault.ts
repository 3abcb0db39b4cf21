import type { ServerUnderTest } from "../server-under-test/start-server-under-test.ts";
import type { PlantedFault } from "./planted-fault.ts";
import type { ServerHost } from "./server-host-client.ts";
import type { FailedCheck, FaultSuite } from "./suites/fault-suite.ts";

/** Parts of a suite that are to be run. */
export interface SuiteParts {
  suite: FaultSuite;
  parts: readonly string[];
}

/** The result of a suite: the first check that failed, or null. */
export interface SuiteResult {
  suite: string;
  caught: FailedCheck | null;
  /** How long it took, with what else the machine did. */
  seconds: number;
}

/**
 * Runs suites against a server with a fault, each until a check fails. Suites that ask for the same kind of server share one, which is
 * reset between them.
 *
 * @param host where the servers run
 * @param fault undefined for a server without one
 * @param stopsAtFirst whether one suite that finds the fault is enough
 * @returns a result for each name of a suite, in their order
 * @throws Error when the server does not start: such a fault shows nothing about the suites
 */
export async function tryFault(
  host: ServerHost,
  fault: PlantedFault | undefined,
  suites: readonly SuiteParts[],
  stopsAtFirst: boolean,
): Promise<readonly SuiteResult[]> {
  const servers = new Map<string, ServerUnderTest>();
  const results = new Map<string, SuiteResult>();
  try {
    for (const { suite, parts } of suites) {
      const known = results.get(suite.name);
      if (known?.caught) continue;
      const began = performance.now();
      const server = await freshServer(host, servers, fault, suite.environment);
      const [first] = await suite.run(server, parts).catch(brokenOff);
      const seconds = (performance.now() - began) / 1000 + (known?.seconds ?? 0);
      const caught = first ? { part: first.part, sentence: readable(first.sentence, server.url) } : null;
      results.set(suite.name, { suite: suite.name, caught, seconds });
      if (stopsAtFirst && caught) break;
    }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
  return [...results.values()];
}

/** No name of a part: the suite could not get to its checks, for example because a reset failed. */
export const PREPARATION = "preparation";

const brokenOff = (error: unknown): readonly FailedCheck[] => [{ part: PREPARATION, sentence: String(error) }];

async function freshServer(
  host: ServerHost,
  servers: Map<string, ServerUnderTest>,
  fault: PlantedFault | undefined,
  environment: FaultSuite["environment"],
): Promise<ServerUnderTest> {
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
