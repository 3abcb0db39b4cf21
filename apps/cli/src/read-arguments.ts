import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Arguments, Command, Environment, Option } from "./command.ts";
import { usageFailure } from "./failure.ts";

/** What every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  help: { description: "show this help" },
  json: { description: "write JSON, for programs" },
};

/**
 * Finds the command of a command line; without a name it is `start`.
 *
 * @throws Failure for a name that no command has
 */
export function findCommand(commands: readonly Command[], words: readonly string[]): Command {
  const name = words[0] === undefined || words[0].startsWith("-") ? "start" : words[0];
  const command = commands.find((one) => one.name === name);
  if (!command) throw usageFailure(`There is no command ${JSON.stringify(name)}. \`runout --help\` lists them.`);
  return command;
}

/**
 * Reads what is given to a command.
 *
 * @param words the command line, with or without the command's name
 * @throws Failure that names the wrong word or option
 */
export function readArguments(command: Command, words: readonly string[], environment: Environment): Arguments {
  const options = { ...COMMON_OPTIONS, ...command.options };
  const { values, positionals } = parse(command, words[0] === command.name ? words.slice(1) : words, options);
  const { min, max } = command.operands ?? { min: 0, max: 0 };
  const isHelp = values.help === true;
  if (!isHelp && (positionals.length < min || positionals.length > max)) {
    throw usageFailure(`Usage: runout ${command.name}${command.usage ? ` ${command.usage}` : ""}`);
  }
  return {
    environment,
    operands: positionals,
    text(option) {
      const value = values[option];
      if (typeof value === "string") return value;
      const variable = options[option]?.variable;
      // An empty variable counts as absent.
      return (variable && environment[variable]) || undefined;
    },
    isGiven: (option) => values[option] !== undefined,
  };
}

function parse(command: Command, args: readonly string[], options: Readonly<Record<string, Option>>) {
  const config = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries<NonNullable<ParseArgsConfig["options"]>[string]>(config),
      allowPositionals: true,
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw usageFailure(`${reason}. \`runout ${command.name} --help\` lists the options.`);
  }
}
