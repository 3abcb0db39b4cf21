import { createWorkerSandbox, type WorkerSandbox } from "@runout/msw/stateful";
import { LOCAL_SANDBOX } from "./contract.ts";
import workerScript from "./marketplace-worker.ts?worker&url";
import { storedValue } from "./stored-value.ts";

/** A call, as it is sent and kept. */
export interface PlainCall {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** What a visit has done to its marketplace. */
interface Visit {
  /** When the marketplace was first opened, which is the time of its data. */
  openedAt: number;
  /** When its first state was last there: at the opening, or at the last reset. */
  begunAt: number;
  calls: { at: number; call: PlainCall }[];
}

const visit = storedValue<Visit | undefined>(() => sessionStorage, "try-it-visit", undefined);
let opening: Promise<WorkerSandbox> | undefined;
/** Calls are executed one after the other, so that they can be repeated in this order. */
let last: Promise<unknown> = Promise.resolve();

/** Whether this copy of the site has the marketplace: the one in the npm package has not, because a sandbox runs beside it. */
export async function hasMarketplace(): Promise<boolean> {
  if (wasOpened()) return true;
  const response = await fetch(workerScript, { method: "HEAD" }).catch(() => undefined);
  // Without a connection, sending says so.
  return response?.status !== 404;
}

/** Whether the marketplace was used in this visit, on this page or before it: its files are in the cache. */
export const wasOpened = (): boolean => visit.get() !== undefined;

/**
 * Opens the marketplace, where it is not open yet, in a worker of this page. A page that is left takes its worker with it, so the
 * next one repeats the calls of the visit, each at its time of the marketplace's clock: the same ids and statuses come out, and times
 * within a second. What is random differs: tokens of OAuth.
 *
 * @throws Error where the marketplace's files are not available
 */
export function openMarketplace(): Promise<WorkerSandbox> {
  opening ??= repeatVisit().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function repeatVisit(): Promise<WorkerSandbox> {
  const now = Date.now();
  const { openedAt, begunAt, calls } = visit.get() ?? { openedAt: now, begunAt: now, calls: [] };
  const sandbox = createWorkerSandbox(() => new Worker(workerScript, { type: "module" }), {
    now: new Date(openedAt),
    rateLimit: true,
  });
  await sandbox.start();
  const repeatedSince = Date.now();
  let skippedMs = 0;
  /** Moves the clock to a moment of the visit. It takes whole seconds, and has run on while calls were repeated. */
  const skipTo = async (moment: number) => {
    const passedMs = Date.now() - repeatedSince + skippedMs;
    const seconds = Math.round((moment - begunAt - passedMs) / 1000);
    if (seconds <= 0) return;
    await sandbox.advance({ seconds });
    skippedMs += seconds * 1000;
  };
  for (const { at, call } of calls) {
    await skipTo(at);
    // A cut connection is a part of the visit too.
    await send(sandbox, call).catch(() => undefined);
  }
  if (calls.length > 0) await skipTo(Date.now());
  visit.set({ openedAt, begunAt, calls });
  return sandbox;
}

/**
 * Sends a call to the marketplace in this page.
 *
 * @throws Error where the marketplace does not open; TypeError for a connection that an injected fault cuts
 */
export async function sendToMarketplace(call: PlainCall): Promise<Response> {
  const sandbox = await openMarketplace();
  const answer = last.then(() => sendAndRecord(sandbox, call));
  last = answer.catch(() => undefined);
  return answer;
}

async function sendAndRecord(sandbox: WorkerSandbox, call: PlainCall): Promise<Response> {
  const at = Date.now();
  const { openedAt, begunAt, calls } = visit.get() ?? { openedAt: at, begunAt: at, calls: [] };
  // What only looks at the sandbox's control changes nothing.
  const isKept = call.method !== "GET" || !call.path.startsWith("/sandbox/");
  visit.set({ openedAt, begunAt, calls: isKept ? [...calls, { at, call }] : calls });
  const response = await send(sandbox, call);
  if (call.path === "/sandbox/reset" && response.ok) visit.set({ openedAt, begunAt: Date.now(), calls: [] });
  return response;
}

/** The addresses in its answers begin as those of a sandbox on this machine, which the samples call. */
const send = (sandbox: WorkerSandbox, { path, method, headers, body }: PlainCall): Promise<Response> =>
  sandbox.fetch(LOCAL_SANDBOX + path, { method, headers, ...(body !== undefined && { body }) });
