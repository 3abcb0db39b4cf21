import type { AnyOperationId, DocumentedCall } from "../calls/documented-call.ts";
import type { ServerUnderTest } from "../server-under-test/start-server-under-test.ts";

/** A server that calls are sent to one after the other, each to the state that the demo data begins with. */
export interface Run {
  server: ServerUnderTest;
  /** Whether an operation's calls are sent. */
  sends(id: AnyOperationId): boolean;
  /** Puts the sandbox back to its beginning where something was changed. */
  begin(): Promise<void>;
  /** Notes what a call may have changed, and lets the database work again. */
  end(method: string, call: DocumentedCall, status: number): Promise<void>;
}

/** @param sends whether an operation's calls are sent, asked before each. @default all are */
export function createRun(server: ServerUnderTest, sends: Run["sends"] = () => true): Run {
  let isChanged = true;
  return {
    server,
    sends,
    async begin() {
      if (isChanged) await startOver(server);
      isChanged = false;
    },
    async end(method, call, status) {
      isChanged ||= call.before !== undefined || (method !== "GET" && status < 300);
      if (call.refusal !== undefined) await server.refuse(undefined);
    },
  };
}

/** A reset keeps snapshots, so they are deleted one by one; those that a statement made have no tables of their own. */
async function startOver({ url, script }: ServerUnderTest): Promise<void> {
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

/** Dredd loads its hooks itself, so that they can be given nothing: they find here what they work with. */
export function setRun(run: Run): void {
  running = run;
}

export function currentRun(): Run {
  if (running === undefined) throw new Error("No run has been set.");
  return running;
}
