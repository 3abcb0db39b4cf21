import { importWithFault } from "./plant-fault.ts";

/** What a process is asked that servers with planted faults run in. */
export type HostRequest =
  | { id: number; start: { fault: string | undefined; environment: Readonly<Record<string, string>> } }
  | { id: number; stop: string };

/** What it answers: the address of a server that listens, or why there is none. */
export interface HostAnswer {
  id: number;
  url?: string;
  problem?: string;
}

type Server = typeof import("@runout/server");

const entry = import.meta.resolve("@runout/server");
const SETTINGS = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "fatal" };
type Stop = () => Promise<void>;

/** What ends each server, by its address. */
const running = new Map<string, Stop>();

/** A server without a fault, which resets the data that all share. */
let sound: Promise<{ url: string }> | undefined;

async function startServer({ fault, environment }: Extract<HostRequest, { start: object }>["start"]): Promise<string> {
  sound ??= importWithFault<Server>(entry, undefined).then(({ start }) => start(SETTINGS, process.stderr));
  const reset = await fetch(`${(await sound).url}/sandbox/reset`, { method: "POST" });
  if (reset.status !== 204) throw new Error(`the data was not reset: ${reset.status}`);
  const { start } = await importWithFault<Server>(entry, fault);
  const { url, stop } = await start({ ...SETTINGS, ...environment }, process.stderr);
  running.set(url, stop);
  return url;
}

process.on("message", async (request: HostRequest) => {
  const answer = (rest: Omit<HostAnswer, "id">) => process.send?.({ id: request.id, ...rest } satisfies HostAnswer);
  try {
    if ("start" in request) answer({ url: await startServer(request.start) });
    else {
      await running.get(request.stop)?.();
      running.delete(request.stop);
      answer({});
    }
  } catch (error) {
    answer({ problem: error instanceof Error ? error.message : String(error) });
  }
});
