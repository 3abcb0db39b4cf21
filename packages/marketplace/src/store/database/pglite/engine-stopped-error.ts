/** The embedded engine has panicked: PostgreSQL's word for stopping at once rather than go on with unsaved data. */
export class EngineStoppedError extends Error {
  override readonly name = "EngineStoppedError";
  readonly isDiskFull: boolean;

  /** @param panic what PostgreSQL said */
  constructor(panic: string) {
    super(`the database has stopped: ${panic}`);
    this.isDiskFull = panic.includes("No space left on device");
  }
}
