import { createSandbox, type Sandbox } from "@runout/sandbox";
import {
  fromPlainRequest,
  toPlainError,
  toPlainResponse,
  type WorkerCommand,
  type WorkerReply,
  type WorkerRequest,
} from "./worker-messages.ts";

// The script of a worker that a sandbox runs in. The page's first message is the port on which it sends commands.
addEventListener("message", ({ data: port }: MessageEvent<MessagePort>) => serve(port), { once: true });

function serve(port: MessagePort): void {
  let opening: Promise<Sandbox> | undefined;
  port.onmessage = async ({ data: { id, command } }: MessageEvent<WorkerRequest>) => {
    try {
      if (command.kind === "start") opening = createSandbox(command.options);
      const value = await execute(command, await opening);
      port.postMessage({ id, value } satisfies WorkerReply);
    } catch (error) {
      port.postMessage({ id, error: toPlainError(error) } satisfies WorkerReply);
    }
  };
}

async function execute(command: WorkerCommand, sandbox: Sandbox | undefined): Promise<unknown> {
  if (!sandbox) throw new Error("The sandbox was not started.");
  switch (command.kind) {
    case "start":
      return undefined;
    case "fetch":
      return toPlainResponse(await sandbox.fetch(fromPlainRequest(command.request)));
    case "control": {
      const { [command.operationId]: operation } = sandbox.control;
      // The page's own type has checked them.
      return (operation as (parameters: unknown) => Promise<unknown>)(command.parameters);
    }
    case "call": {
      const { [command.method]: method } = sandbox;
      return (method as (...args: unknown[]) => Promise<unknown>)(...command.args);
    }
    case "requests":
      return sandbox.requests;
  }
}
