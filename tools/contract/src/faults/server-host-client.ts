import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ServerUnderTest } from "../server-under-test/start-server-under-test.ts";
import type { PlantedFault } from "./planted-fault.ts";
import type { HostAnswer, HostRequest } from "./server-host.ts";

/** Starts servers in a process of its own, which keeps what all of them share: a start takes half as long. */
export interface ServerHost {
  /**
   * Starts a sandbox that keeps nothing.
   *
   * @param fault undefined for a server without one
   * @param environment further variables
   * @throws Error when it does not start: such a fault shows nothing about the suites
   */
  start(fault: PlantedFault | undefined, environment: Readonly<Record<string, string>>): Promise<ServerUnderTest>;
  close(): Promise<void>;
}

/** Node warns that its own removal of types is an experiment. */
const FLAGS = ["--conditions=@runout/source", "--disable-warning=ExperimentalWarning"];
const ENTRY = fileURLToPath(new URL("server-host.ts", import.meta.url));
/** The sources of each fault stay in the memory of their process. */
const STARTS_PER_PROCESS = 60;

/** A request without its id. TypeScript's `Omit` does not keep the members of a union apart. */
type UnsentRequest = HostRequest extends infer Each ? (Each extends HostRequest ? Omit<Each, "id"> : never) : never;

function createServerHost(): ServerHost {
  let child: ChildProcess | undefined;
  let starts = 0;
  let lastId = 0;
  /** The pending requests, by their ids. */
  const waiting = new Map<number, (answer: HostAnswer) => void>();

  function forkHost(): ChildProcess {
    const host = fork(ENTRY, [], { execArgv: FLAGS });
    host.on("message", (answer: HostAnswer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
    host.once("exit", () => {
      for (const [id, answer] of waiting) answer({ id, problem: "the process of the server has ended" });
      waiting.clear();
    });
    return host;
  }

  async function send(host: ChildProcess, request: UnsentRequest): Promise<HostAnswer["started"]> {
    lastId += 1;
    const id = lastId;
    const { started, problem } = await new Promise<HostAnswer>((resolve) => {
      waiting.set(id, resolve);
      host.send({ ...request, id });
    });
    if (problem !== undefined) throw new Error(problem);
    return started;
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
      child ??= forkHost();
      starts += 1;
      const host = child;
      const name = fault?.name;
      const started = await send(host, { do: "start", fault: name, environment }).catch((error: unknown) => {
        throw new Error(`the server with ${name ?? "no fault"} does not start: ${String(error)}`);
      });
      if (started === undefined) throw new Error(`the server with ${name ?? "no fault"} has no address`);
      const { url } = started;
      return {
        ...started,
        refuse: async (refusal) => void (await send(host, { do: "refuse", url, refusal })),
        script: async (sql) => void (await send(host, { do: "script", url, sql })),
        stop: async () => void (await send(host, { do: "stop", url })),
      };
    },
    close,
  };
}

/** Runs work for each item, so many at a time and in their order; each worker has a process for servers. */
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
