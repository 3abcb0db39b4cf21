import type { Random } from "@runout/harness/random";
import { type Answer, type Call, type Connection, connect } from "../connection.ts";

/** How many connections race at once. */
export const CONNECTIONS = 40;

/** A server that the connections race on. */
export interface RaceServer {
  url: string;
}

/** Connections that are open at the same time, distributed over the servers. */
export interface Connections {
  servers: readonly RaceServer[];
  random: Random;
  /** A further connection that prepares and checks, and does not race. */
  supervisor: Connection;
  /** Sends one call on every connection at the same time; the answers come in the order of the connections. */
  all<Body = unknown>(callOf: (index: number) => Call): Promise<Answer<Body>[]>;
  /** Runs a function for every connection at the same time. */
  each(run: (connection: Connection, index: number) => Promise<void>): Promise<void>;
  /** Sends one call by the supervisor. It must succeed. */
  prepare<Body>(call: Call): Promise<Body>;
  close(): void;
}

/** A summary of a race, and its problems. */
export interface Outcome {
  counts: string;
  problems: string[];
}

/** A race over open connections. */
export interface Race {
  name: string;
  run(connections: Connections): Promise<Outcome>;
}

/** Opens the connections. */
export function openConnections(servers: readonly RaceServer[], random: Random): Connections {
  const open = (index: number) => connect(servers[index % servers.length]?.url ?? "");
  const racing = Array.from({ length: CONNECTIONS }, (_, index) => open(index));
  const supervisor = open(0);
  return {
    servers,
    random,
    supervisor,
    all: <Body>(callOf: (index: number) => Call) =>
      Promise.all(racing.map((connection, index) => connection.send<Body>(callOf(index)))),
    each: async (run) => {
      await Promise.all(racing.map(run));
    },
    async prepare<Body>(call: Call) {
      const { status, body } = await supervisor.send<Body>(call);
      if (status >= 300) throw new Error(`${call.method} ${call.path} answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    close() {
      for (const connection of [supervisor, ...racing]) connection.close();
    },
  };
}
