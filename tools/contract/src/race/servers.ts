import type { ServerProcess } from "@runout/harness/server-process";
import { createEngine, type EngineName, startSandbox } from "../engine.ts";

/** A database of its own and the servers over it. */
export interface ServerSetup {
  engine: EngineName;
  servers: number;
}

/** All of them. The embedded database takes one server. */
export const SERVER_SETUPS: readonly ServerSetup[] = [
  { engine: "PGlite", servers: 1 },
  { engine: "PostgreSQL", servers: 1 },
  { engine: "PostgreSQL", servers: 2 },
];

/** Starts the database and all servers at once, and ends them after the work. */
export async function withServers<Result>(
  { engine: name, servers: count }: ServerSetup,
  work: (servers: readonly ServerProcess[]) => Promise<Result>,
): Promise<Result> {
  const engine = await createEngine(name);
  const servers: ServerProcess[] = [];
  try {
    await engine.start();
    // Together, so that both come to an empty database.
    const starts = Array.from({ length: count }, () =>
      startSandbox(engine.environment).then((one) => servers.push(one)),
    );
    await Promise.all(starts);
    return await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await engine.remove();
  }
}
