import { NetworkError } from "@runout/client";
import type { Command, Environment, Output } from "./command.ts";
import { doctor } from "./doctor.ts";
import { EXIT_CODES, Failure } from "./failure.ts";
import { faultCommand } from "./fault-command.ts";
import { helpOfCommand, helpOfProgram } from "./help.ts";
import { ORDER_COMMANDS } from "./order-commands.ts";
import { findCommand, readArguments } from "./read-arguments.ts";
import { SANDBOX_COMMANDS } from "./sandbox-commands.ts";
import { start } from "./start.ts";

/** Every command, in the order of the help. */
const COMMANDS: readonly Command[] = [start, ...ORDER_COMMANDS, ...SANDBOX_COMMANDS, faultCommand, doctor];

/**
 * Does what a command line says. What goes wrong is reported in one line.
 *
 * @param words the command line, without the program's name
 * @returns the exit code
 */
export async function run(words: readonly string[], environment: Environment, output: Output): Promise<number> {
  try {
    if (words[0] === "--help" || words[0] === "help") {
      output.print(helpOfProgram(COMMANDS));
      return EXIT_CODES.done;
    }
    const command = findCommand(COMMANDS, words);
    const args = readArguments(command, words, environment);
    if (!args.isGiven("help")) return await command.run(args, output);
    output.print(helpOfCommand(command));
    return EXIT_CODES.done;
  } catch (error) {
    // A client that cannot send a call names the failure as the cause of its own error.
    const failure = error instanceof NetworkError && error.cause instanceof Failure ? error.cause : error;
    output.report(`runout: ${failure instanceof Error ? failure.message : String(failure)}`);
    return failure instanceof Failure ? failure.exitCode : EXIT_CODES.failed;
  }
}
