import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measurement } from "../measure-rounds.ts";
import type { RequestTemplate } from "./request-template.ts";

/** What the process that makes the load is asked to do. */
export type Job = { connections: number } & (
  | { kind: "repeat"; template: RequestTemplate; seconds: number }
  | { kind: "repeat"; template: RequestTemplate; amount: number }
  | { kind: "list"; urls: readonly string[]; headers: Record<string, string> }
);

export type Answer = { done: Measurement } | { failed: string };

/** The process that makes the load. It does one job at a time. */
export interface Load {
  run(job: Job): Promise<Measurement>;
  stop(): Promise<void>;
}

/** Starts that process. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL("load-process.ts", import.meta.url)), {
    execArgv: ["--conditions=@runout/source"],
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error("the process that makes the load has ended"));
        child.once("exit", onExit);
        child.once("message", (answer: Answer) => {
          child.off("exit", onExit);
          if ("done" in answer) resolve(answer.done);
          else reject(new Error(answer.failed));
        });
        child.send(job);
      }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    },
  };
}
