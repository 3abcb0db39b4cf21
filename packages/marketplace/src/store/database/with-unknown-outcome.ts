import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { EngineStoppedError } from "./pglite/engine-stopped-error.ts";

/**
 * Runs work on the embedded engine, and says that nobody knows its outcome when the engine stops at a moment at which it may have
 * been saved.
 */
export async function whileSaving<T>(isSaving: () => boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const stopped = error instanceof DatabaseUnavailableError && error.cause instanceof EngineStoppedError;
    throw stopped && isSaving() ? new DatabaseUnavailableError("outcomeUnknown", error.cause) : error;
  }
}
