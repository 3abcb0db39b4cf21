import type { Command } from "./command.ts";
import { doctor } from "./doctor.ts";
import { faultCommand } from "./fault-command.ts";
import { ORDER_COMMANDS } from "./order-commands.ts";
import { SANDBOX_COMMANDS } from "./sandbox-commands.ts";
import { start } from "./start.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [start, ...ORDER_COMMANDS, ...SANDBOX_COMMANDS, faultCommand, doctor];
