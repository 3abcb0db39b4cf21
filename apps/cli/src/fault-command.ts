import type { SandboxSchemas } from "@runout/sandbox";
import type { Arguments, Command } from "./command.ts";
import { CONNECTION_OPTIONS, controlOf } from "./connection.ts";
import { EXIT_CODES, usageFailure } from "./failure.ts";
import { parseWholeNumber } from "./order-commands.ts";

const lineOf = ({ id, operation_id, status, latency_ms, cut, every, remaining }: SandboxSchemas["Fault"]): string =>
  [
    `${id}`.padEnd(4),
    operation_id.padEnd(24),
    [
      status !== null && `status ${status}`,
      latency_ms > 0 && `${latency_ms} ms late`,
      cut && "connection cut",
      every > 1 && `every ${every} calls`,
      remaining !== null && `${remaining} more`,
    ]
      .filter((part) => part !== false)
      .join(", "),
  ].join(" ");

/** `runout faults`: what goes wrong with the next calls. */
export const faultCommand: Command = {
  name: "faults",
  usage: "[add <operation-id> | clear]",
  operands: { min: 0, max: 2 },
  description: "lists faults, adds one for the next calls of an operation (* for all), or deletes all",
  options: {
    status: { value: "number", description: "answer with this status, 400 to 599" },
    latency: { value: "ms", description: "delay answers by this many milliseconds" },
    cut: { description: "close the connection without an answer" },
    every: { value: "n", description: "affect only every n-th call" },
    times: { value: "n", description: "end after this many calls" },
    ...CONNECTION_OPTIONS,
  },
  async run(args, output) {
    const [action, operation] = args.operands;
    const control = controlOf(args);
    const show = (faults: readonly SandboxSchemas["Fault"][]) => {
      if (args.isGiven("json")) output.print(JSON.stringify(faults));
      else for (const fault of faults) output.print(lineOf(fault));
      return EXIT_CODES.done;
    };
    if (action === "add" && operation !== undefined)
      return show([await control.createFault(readFault(args, operation))]);
    if (action === "clear" && operation === undefined) {
      await control.deleteFaults();
      return show([]);
    }
    if (action !== undefined) throw usageFailure("Usage: runout faults [add <operation-id> | clear]");
    return show((await control.listFaults()).faults);
  },
};

function readFault(args: Arguments, operation: string): SandboxSchemas["FaultCreate"] {
  const number = (option: string) => {
    const text = args.text(option);
    return text === undefined ? undefined : parseWholeNumber(text, `--${option}`);
  };
  const given = {
    status: number("status"),
    latency_ms: number("latency"),
    every: number("every"),
    times: number("times"),
    cut: args.isGiven("cut") || undefined,
  };
  // The sandbox knows the operations, and what a fault needs.
  return {
    operation_id: operation,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  } as SandboxSchemas["FaultCreate"];
}
