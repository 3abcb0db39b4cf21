import { createWorkerSandbox, type LazySandboxOptions } from "@runout/msw/stateful";
import { type SaleRecord, sell } from "../sale/sale.ts";
import { sandbox } from "./start-msw.ts";

// The script of the page that tests open in a browser: a program that calls the real service.
const API = "https://api.discogs.com";

const shop = {
  sandbox,
  sell: (): Promise<SaleRecord> =>
    sell({ baseUrl: API, fetch: (...values) => fetch(...values), control: sandbox.control }),
  /** Answers with the status, the body, and how many milliseconds the page has been open. */
  async ask(path: string, init?: RequestInit) {
    const response = await fetch(API + path, init);
    return { status: response.status, text: await response.text(), elapsed: performance.now() };
  },
  /** Opens another sandbox in a worker, and says how that failed. */
  async failToStart(script: string, options: LazySandboxOptions) {
    const broken = () => new Worker(script, { type: "module" });
    const fine = () => new Worker(new URL("./sandbox-worker.ts", import.meta.url), { type: "module" });
    return messageOf(createWorkerSandbox(script === "" ? fine : broken, options).start());
  },
  /** Asks, and aborts before anything can be answered. */
  abort: (path: string) => messageOf(fetch(API + path, { signal: AbortSignal.abort(new Error("not needed")) })),
  messageOf,
};

async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: unknown) => String(error),
  );
}

Object.assign(globalThis, { shop });
