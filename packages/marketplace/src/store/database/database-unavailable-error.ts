import * as messages from "@runout/spec/messages";
/** Why a database does not do what it is asked, although nothing is wrong with what it is asked. */
export type Unavailability = "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";

const TEXTS: Record<Unavailability, string> = {
  unreachable: messages.DatabaseUnreachable,
  outcomeUnknown: messages.DatabaseOutcomeUnknown,
  diskFull: messages.DatabaseDiskFull,
  readOnly: messages.DatabaseReadOnly,
};

const retryAfterSeconds: Record<Unavailability, number> = {
  unreachable: 2,
  outcomeUnknown: 2,
  diskFull: 30,
  readOnly: 30,
};

/**
 * The database is away, full or read-only. The same call can succeed later. The message is meant for the caller; what happened is
 * the `cause`.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
  readonly reason: Unavailability;
  /** How long to wait before the next try. */
  readonly retryAfterSeconds: number;
  /** Whether it is certain that nothing was changed, so that a write may be sent again. */
  readonly isUnchanged: boolean;

  constructor(reason: Unavailability, cause: unknown) {
    super(TEXTS[reason], { cause });
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds[reason];
    this.isUnchanged = reason !== "outcomeUnknown";
  }
}
