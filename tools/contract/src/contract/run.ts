import type { AnyOperationId, DocumentedCall } from "../calls/documented-call.ts";
import type { ServerUnderTest } from "../server-under-test/start-server-under-test.ts";

/** A server that receives calls one after the other, each in the initial state of the demo data. */
export interface Run {
  server: ServerUnderTest;
  /** Whether an operation's calls are sent. */
  sends(id: AnyOperationId): boolean;
  /** Resets the sandbox if something was changed. */
  begin(): Promise<void>;
  /** Records that a call may have changed something, and lets the database work again. */
  end(method: string, call: DocumentedCall, status: number): Promise<void>;
}

/** @param sends whether an operation's calls are sent, asked before each. @default all are */
export function createRun(server: ServerUnderTest, sends: Run["sends"] = () => true): Run {
  let isChanged = true;
  return {
    server,
    sends,
    async begin() {
      if (isChanged) await resetSandbox(server);
      isChanged = false;
    },
    async end(method, call, status) {
      isChanged ||= call.before !== undefined || (method !== "GET" && status < 300);
      if (call.refusal !== undefined) await server.refuse(undefined);
    },
  };
}

/** A reset keeps snapshots, so they are deleted one by one; those that a statement made have no tables of their own. */
async function resetSandbox({ url, script }: ServerUnderTest): Promise<void> {
  await post(`${url}/sandbox/reset`, "POST");
  const { snapshots } = (await (await fetch(`${url}/sandbox/snapshots`)).json()) as { snapshots: { name: string }[] };
  if (snapshots.length === 0) return;
  await script("delete from snapshots where name like 'filler-%'");
  const own = snapshots.filter(({ name }) => !name.startsWith("filler-"));
  for (const { name } of own) await post(`${url}/sandbox/snapshots/${name}`, "DELETE");
}

async function post(url: string, method: string): Promise<void> {
  const response = await fetch(url, { method });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
}

let running: Run | undefined;

/** Dredd loads its hooks itself, so they cannot be given arguments: they find the run here. */
export function setRun(run: Run): void {
  running = run;
}

export function currentRun(): Run {
  if (running === undefined) throw new Error("No run has been set.");
  return running;
}
