import { readFile } from "node:fs/promises";
import type { SandboxSchemas } from "@runout/sandbox";
import type { Arguments, Command, Output } from "./command.ts";
import { CONNECTION_OPTIONS, controlOf } from "./connection.ts";
import { EXIT_CODES, Failure, usageFailure } from "./failure.ts";

const SECONDS = { d: 86_400, h: 3600, m: 60, s: 1 } as const;

function show<Result>(args: Arguments, output: Output, result: Result, inWords: (result: Result) => string): number {
  const text = args.isGiven("json") ? JSON.stringify(result) : inWords(result);
  if (text !== "") output.print(text);
  return EXIT_CODES.done;
}

const clockLine = ({ now, offset_seconds: ahead }: SandboxSchemas["Clock"]): string =>
  `${now} (${ahead === 0 ? "this machine's time" : `${ahead} seconds ahead of this machine`})`;

const snapshotLine = ({ name, created, listings, orders }: SandboxSchemas["Snapshot"]): string =>
  `${name.padEnd(24)} ${created}  ${listings} listings, ${orders} orders`;

/** What concerns the sandbox as a whole: its data, its clock, and what it is made to begin with. */
export const SANDBOX_COMMANDS: readonly Command[] = [
  {
    name: "reset",
    description: "restores data, clock and faults of the start",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      await controlOf(args).resetSandbox();
      return show(args, output, { reset: true }, () => "Data, clock and faults are those of the start.");
    },
  },
  {
    name: "advance",
    usage: "<duration>",
    operands: { min: 1, max: 1 },
    description: "moves the clock forward, such as 4d or 1d12h, and does what is due by then",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      const advance_seconds = secondsOf(args.operands[0] ?? "");
      return show(args, output, await controlOf(args).setClock({ advance_seconds }), clockLine);
    },
  },
  {
    name: "clock",
    usage: "[time]",
    operands: { min: 0, max: 1 },
    description: "shows the sandbox's time, or sets it, such as 2027-03-01T12:00:00Z",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      const [now] = args.operands;
      const control = controlOf(args);
      return show(args, output, await (now === undefined ? control.getClock() : control.setClock({ now })), clockLine);
    },
  },
  {
    name: "snapshot",
    usage: "<name>",
    operands: { min: 1, max: 1 },
    description: "keeps data and clock under a name",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      return show(args, output, await controlOf(args).createSnapshot({ name: args.operands[0] ?? "" }), snapshotLine);
    },
  },
  {
    name: "restore",
    usage: "<name>",
    operands: { min: 1, max: 1 },
    description: "restores a snapshot",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      const [name = ""] = args.operands;
      await controlOf(args).restoreSnapshot({ name });
      return show(args, output, { restored: name }, () => `Restored ${name}.`);
    },
  },
  {
    name: "snapshots",
    description: "lists the snapshots",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      const { snapshots } = await controlOf(args).listSnapshots();
      return show(args, output, snapshots, (all) => all.map(snapshotLine).join("\n"));
    },
  },
  {
    name: "scenario",
    usage: "<file>",
    operands: { min: 1, max: 1 },
    description: "runs the steps of a scenario, a JSON file",
    options: CONNECTION_OPTIONS,
    async run(args, output) {
      const result = await controlOf(args).loadScenario(await readScenario(args.operands[0] ?? ""));
      return show(args, output, result, ({ steps }) => `${steps.length} steps were carried out.`);
    },
  },
];

/** Reads a duration such as `4d` or `1d12h30m`. */
function secondsOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)([dhms])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== duration) {
    throw usageFailure(`A duration is written as 4d, 12h, 30m, 45s or 1d12h, not ${JSON.stringify(duration)}.`);
  }
  // The expression lets no other unit through.
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * SECONDS[unit as keyof typeof SECONDS], 0);
}

async function readScenario(file: string): Promise<SandboxSchemas["Scenario"]> {
  try {
    // The sandbox checks it, and names the step that is wrong.
    return JSON.parse(await readFile(file, "utf8")) as SandboxSchemas["Scenario"];
  } catch (error) {
    throw new Failure(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
