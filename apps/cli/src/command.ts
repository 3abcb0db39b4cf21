/** An option of a command, as it is written after `--`. */
export interface Option {
  /** What its value is called in the help; an option without one is a switch. */
  value?: string;
  description: string;
  /** The environment variable that says the same. An option that is given wins. */
  variable?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What was given to a command. */
export interface Arguments {
  readonly environment: Environment;
  /** The words after the command's name that are no options. */
  readonly operands: readonly string[];
  /** The value of an option, or of its environment variable; undefined where neither is given. */
  text(option: string): string | undefined;
  /** Whether an option is given, whatever its variable says. */
  isGiven(option: string): boolean;
}

/** Where a command writes. */
export interface Output {
  /** Writes a line of the result. */
  print(line: string): void;
  /** Writes a line about what is going on. */
  report(line: string): void;
}

/** A command of the program. */
export interface Command {
  name: string;
  /** The operands that it takes, as the help shows them. @default none */
  usage?: string;
  /** How many operands it takes. @default none */
  operands?: { min: number; max: number };
  description: string;
  options?: Readonly<Record<string, Option>>;
  /** @returns the exit code. @throws Failure for what a user can fix */
  run(args: Arguments, output: Output): Promise<number>;
}
