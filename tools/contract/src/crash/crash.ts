import { setTimeout as delay } from "node:timers/promises";
import type { Random } from "@runout/harness/random";
import type { ServerProcess } from "@runout/harness/server-process";
import { connect } from "../connection.ts";
import { type Engine, startSandbox } from "../engine.ts";
import type { CrashResult } from "./crash-result.ts";
import { runWorker, type Worker } from "./worker.ts";
import type { WriteLog } from "./write-log.ts";

/** How long after work began the crash comes, in milliseconds. */
const CRASH_AFTER_MS = { earliest: 50, latest: 2000 };
/** How long a server may take to find its database again, in milliseconds. */
const READY_LIMIT_MS = 30_000;

/** The chance of a reset at the moment of the crash, and how many milliseconds before the crash it is sent at most. */
const RESET = { chance: 0.08, latest: 60 };

/** The server and database that are crashed, and their clients. */
export interface CrashTarget {
  engine: Engine;
  server: ServerProcess;
  writeLog: WriteLog;
  workers: readonly Worker[];
}

/**
 * Lets the workers write, ends the processes that serve them with SIGKILL, and starts them again: the server, and with PostgreSQL the database
 * too, in either order; sometimes the database alone, to which the server must reconnect.
 *
 * @returns the server that serves now
 */
export async function crash(target: CrashTarget, random: Random, result: CrashResult): Promise<ServerProcess> {
  const { engine, server, writeLog, workers } = target;
  const hasDatabase = engine.name === "PostgreSQL";
  const spared = hasDatabase && random.chance(0.25);
  const resetting = random.chance(RESET.chance);
  const kills = [...(spared ? [] : [() => server.kill()]), ...(hasDatabase ? [() => engine.kill()] : [])];
  if (random.chance(0.5)) kills.reverse();
  const stop = new AbortController();
  const working = workers.map(async (worker) => {
    const connection = connect(server.url);
    await runWorker(connection, worker, writeLog, stop.signal);
    connection.close();
  });
  await delay(random.between(CRASH_AFTER_MS.earliest, CRASH_AFTER_MS.latest));
  if (resetting) {
    stop.abort();
    await Promise.all(working);
    working.push(reset(server.url, writeLog));
    await delay(random.between(0, RESET.latest));
  }
  for (const kill of kills) await kill();
  stop.abort();
  if (!spared) result.kills.server += 1;
  if (hasDatabase) result.kills.database += 1;
  // A call that waits for the database gets its answer once there is one.
  if (spared) await engine.start();
  await Promise.all(working);
  result.unanswered.sent += writeLog.unanswered.length + (writeLog.reset === "asked" ? 1 : 0);
  return spared ? untilReady(server) : startAll(engine, result);
}

/** Resets the sandbox. The crash comes before the response or after it. */
async function reset(url: string, writeLog: WriteLog): Promise<void> {
  const connection = connect(url);
  writeLog.reset = "asked";
  const answer = await connection.send({ method: "POST", path: "/sandbox/reset" }).catch(() => undefined);
  connection.close();
  if (answer?.status !== 204) return;
  writeLog.reset = "answered";
  writeLog.acknowledged.set("reset", (writeLog.acknowledged.get("reset") ?? 0) + 1);
}

/** Starts the database and the server. A start that fails is recorded and tried once more. */
export async function startAll(engine: Engine, result: CrashResult): Promise<ServerProcess> {
  await engine.start();
  try {
    return await startSandbox(engine.environment);
  } catch (error) {
    result.failedStarts.push(String(error));
    return startSandbox(engine.environment);
  }
}

async function untilReady(server: ServerProcess): Promise<ServerProcess> {
  const connection = connect(server.url);
  try {
    for (const end = Date.now() + READY_LIMIT_MS; Date.now() < end; await delay(50)) {
      const answer = await connection.send({ method: "GET", path: "/readyz" });
      if (answer.status === 200) return server;
    }
    throw new Error("the server does not find its database again");
  } finally {
    connection.close();
  }
}
