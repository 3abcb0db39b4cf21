/** Why a database does not do what it is asked, although nothing is wrong with what it is asked. */
export type Unavailability = "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";

const messages: Record<Unavailability, string> = {
  unreachable: "The database cannot be reached at the moment. Nothing was changed; try again in a few seconds.",
  outcomeUnknown:
    "The database was lost while a change was being saved: it may have been made or not. Look before you send it again.",
  diskFull: "The disk of the database is full. Nothing was changed; try again when there is space.",
  readOnly: "The database takes no changes at the moment. Nothing was changed; try again later.",
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
    super(messages[reason], { cause });
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds[reason];
    this.isUnchanged = reason !== "outcomeUnknown";
  }
}
