import type { Command, Option } from "./command.ts";
import { COMMON_OPTIONS } from "./read-arguments.ts";

/** What `runout --help` shows. */
export const helpOfProgram = (commands: readonly Command[]): string => `Usage: runout [command] [options]

A sandbox of the Discogs Marketplace API on this machine. Without a command it starts the sandbox, the mock and the
documentation; the other commands control a sandbox that runs.

Commands:
${columns(commands.map(({ name, usage = "", description }) => [`${name} ${usage}`.trim(), description]))}

\`runout <command> --help\` lists the options of a command.

Exit codes:
${columns([
  ["0", "done"],
  ["1", "it could not be done; the reason is on standard error"],
  ["2", "the command line is wrong"],
  ["3", "no sandbox answers"],
])}`;

/** What `runout <command> --help` shows. */
export const helpOfCommand = ({
  name,
  usage,
  description,
  options,
}: Command): string => `Usage: runout ${[name, usage, "[options]"].filter(Boolean).join(" ")}

${description[0]?.toUpperCase()}${description.slice(1)}.

Options:
${columns(Object.entries({ ...options, ...COMMON_OPTIONS }).map(optionColumns))}`;

function optionColumns([name, { value, description, variable }]: [string, Option]): [string, string] {
  const written = value === undefined ? `--${name}` : `--${name} <${value}>`;
  return [written, variable === undefined ? description : `${description} [${variable}]`];
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}
