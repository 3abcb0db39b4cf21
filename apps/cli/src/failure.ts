/** How the program ends. */
export const EXIT_CODES = {
  done: 0,
  /** It could not be done: the sandbox has refused it, a port is taken, a check of `doctor` has failed. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** No sandbox answers. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** Ends the program with one line for a person. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT_CODES.failed, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A command line that cannot be understood. */
export const usageFailure = (message: string): Failure => new Failure(message, EXIT_CODES.usage);
