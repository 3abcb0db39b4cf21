import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { PlantedFault } from "./planted-fault.ts";
import type { HostAnswer, HostRequest } from "./server-host.ts";

/** A server with a planted fault. */
export interface FaultServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts servers in a process of its own, which keeps what all of them share: a start takes half as long. */
export interface ServerHost {
  /**
   * Starts a sandbox that keeps nothing.
   *
   * @param fault undefined for a server without one
   * @param environment further variables
   * @throws Error when it does not start: such a fault shows nothing about the suites
   */
  start(fault: PlantedFault | undefined, environment: Readonly<Record<string, string>>): Promise<FaultServer>;
  close(): Promise<void>;
}

/** Node warns that its own removal of types is an experiment. */
const FLAGS = ["--conditions=@runout/source", "--disable-warning=ExperimentalWarning"];
const ENTRY = fileURLToPath(new URL("server-host.ts", import.meta.url));
/** The sources of each fault stay in the memory of their process. */
const STARTS_PER_PROCESS = 60;

function createServerHost(): ServerHost {
  let child: ChildProcess | undefined;
  let starts = 0;
  let lastId = 0;

  async function ask(host: ChildProcess, request: { start: object } | { stop: string }): Promise<HostAnswer> {
    lastId += 1;
    const id = lastId;
    host.send({ ...request, id } as HostRequest); // `start` is what the host takes
    // A listener of each question stays until the process ends.
    host.setMaxListeners(0);
    const gone = once(host, "exit").then(() => ({ id, problem: "the process of the server has ended" }));
    for (;;) {
      const answered = once(host, "message").then(([answer]) => answer as HostAnswer); // the host sends nothing else
      const answer = await Promise.race([answered, gone]);
      if (answer.id === id) return answer;
    }
  }

  async function close(): Promise<void> {
    const host = child;
    child = undefined;
    if (host === undefined || host.exitCode !== null || host.signalCode !== null) return;
    const ended = once(host, "exit");
    host.kill("SIGKILL");
    await ended;
  }

  return {
    async start(fault, environment) {
      if (starts >= STARTS_PER_PROCESS || child?.exitCode !== null) {
        await close();
        starts = 0;
      }
      child ??= fork(ENTRY, [], { execArgv: FLAGS });
      starts += 1;
      const host = child;
      const { url, problem } = await ask(host, { start: { fault: fault?.name, environment } });
      if (url === undefined) throw new Error(`the server with ${fault?.name ?? "no fault"} does not start: ${problem}`);
      return { url, stop: async () => void (await ask(host, { stop: url })) };
    },
    close,
  };
}

/** Does something with each item, so many at a time and in their order, with a process for servers at hand. */
export async function inParallel<Item>(
  items: readonly Item[],
  jobs: number,
  work: (host: ServerHost, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  async function worker(): Promise<void> {
    const host = createServerHost();
    try {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(host, item);
    } finally {
      await host.close();
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
}
