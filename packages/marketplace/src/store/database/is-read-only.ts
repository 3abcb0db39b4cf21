import type { Statement } from "./database.ts";

/** Whether a statement can be run again, or elsewhere, without changing anything. A `with` may change something. */
export const isRead = (statement: Statement): boolean => /^\s*select\b/i.test(statement.text);
