import type { Random } from "@runout/harness/random";
import type { ServerProcess } from "@runout/harness/server-process";
import { type Answer, type Call, type Connection, connect } from "../live/connection.ts";

/** How many race at once. */
export const RUNNERS = 40;

/** Who races: connections that are open at the same time, dealt out to the servers. */
export interface Field {
  servers: readonly ServerProcess[];
  random: Random;
  /** Prepares and looks after; not one of those who race. */
  steward: Connection;
  /** Sends one call of every runner at the same time; the answers come in the order of the runners. */
  all<Body = unknown>(callOf: (runner: number) => Call): Promise<Answer<Body>[]>;
  /** Lets every runner call on its own, one call after the other. */
  each(run: (connection: Connection, runner: number) => Promise<void>): Promise<void>;
  /** Sends one call as the steward. It must succeed. */
  prepare<Body>(call: Call): Promise<Body>;
  close(): void;
}

/** What a race came to: what happened, in words, and what should not have. */
export type Outcome = { counts: string; problems: string[] };

/** A race over one field. */
export type Race = { name: string; run(field: Field): Promise<Outcome> };

/** Opens the connections. */
export function openField(servers: readonly ServerProcess[], random: Random): Field {
  const open = (index: number) => connect(servers[index % servers.length]?.url ?? "");
  const runners = Array.from({ length: RUNNERS }, (_, index) => open(index));
  const steward = open(0);
  return {
    servers,
    random,
    steward,
    all: <Body>(callOf: (runner: number) => Call) =>
      Promise.all(runners.map((connection, index) => connection.send<Body>(callOf(index)))),
    each: async (run) => {
      await Promise.all(runners.map(run));
    },
    async prepare<Body>(call: Call) {
      const { status, body } = await steward.send<Body>(call);
      if (status >= 300) throw new Error(`${call.method} ${call.path} answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    close() {
      for (const connection of [steward, ...runners]) connection.close();
    },
  };
}
