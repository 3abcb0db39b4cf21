import type { ServerProcess } from "@runout/harness/server-process";
import { createEngine, type EngineName } from "../live/engine.ts";
import { startSandbox } from "../live/start-sandbox.ts";

/** Where races are run: a database of its own and the servers over it. */
export type Stage = { engine: EngineName; servers: number };

/** All of them. The embedded database takes one server. */
export const stages: readonly Stage[] = [
  { engine: "PGlite", servers: 1 },
  { engine: "PostgreSQL", servers: 1 },
  { engine: "PostgreSQL", servers: 2 },
];

/** Sets a stage up, all its servers at once, and takes it down after the work. */
export async function onStage<Result>(
  { engine: name, servers: count }: Stage,
  work: (servers: readonly ServerProcess[]) => Promise<Result>,
): Promise<Result> {
  const engine = await createEngine(name);
  const servers: ServerProcess[] = [];
  try {
    await engine.start();
    // Together: the empty database then meets both at once.
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
