import { BoundedMemory } from "./bounded-memory.ts";
import type { Database } from "./database/database.ts";

/**
 * Reads one thing at a time and remembers it where nobody else can change it: what the embedded engine answered holds until
 * something in it changes. On a server it is read each time.
 */
export function rememberUnchanged<Value>(
  database: Database,
  read: (key: string) => Promise<Value | undefined>,
): (key: string) => Promise<Value | undefined> {
  const known = new BoundedMemory<{ changes: number; value: Value | undefined }>();
  return async (key) => {
    const { changes } = database;
    if (changes === undefined) return read(key);
    const earlier = known.get(key);
    if (earlier?.changes === changes) return earlier.value;
    const value = await read(key);
    known.set(key, { changes, value });
    return value;
  };
}
