import { exampleNames, findResponse } from "./choose-answer.ts";
import { explain } from "./explain.ts";
import type { Choice, Operation, Violation } from "./prism.ts";

/** What to answer to a request that is not as documented. */
export interface Verdict {
  choice: Choice;
  /** Takes the place of the example's message; undefined where that says it as well. */
  message: string | undefined;
}

/**
 * Decides what to answer to a bad request: 401 without credentials, 404 for a path that can lead to nothing, else 422, or 400
 * where the operation documents no 422. An answer of that very status that the caller prefers is kept.
 *
 * @param preferred what the caller would be answered if the request were good
 */
export function judgeRequest(operation: Operation, violations: readonly Violation[], preferred: Choice): Verdict {
  const status = statusOf(operation, violations);
  if (preferred.status === status) return { choice: preferred, message: undefined };
  const response = findResponse(operation, status);
  const choice = { status, example: response && exampleNames(response)[0], dynamic: false };
  if (status === 401 && response !== undefined) return { choice, message: undefined };
  const explanation = explain(operation, violations);
  return { choice, message: status === 404 ? `The requested resource was not found. ${explanation}` : explanation };
}

function statusOf(operation: Operation, violations: readonly Violation[]): number {
  if (violations.some(({ code }) => code === 401)) return 401;
  // A path value of the wrong form names a resource that cannot exist; a value that is not listed is a mistake in writing.
  const nowhere = violations.some(({ path, code }) => path[0] === "path" && code !== "enum");
  const statuses = nowhere ? [404, 422, 400] : [422, 400];
  return statuses.find((status) => findResponse(operation, status) !== undefined) ?? (nowhere ? 404 : 400);
}
