import { invalid } from "./errors.ts";

/** What the site does to a user. */
export type UserMove = "suspend" | "reinstate";

/**
 * Whether the user is suspended after a move.
 *
 * @throws Invalid where the move would change nothing
 */
export function suspendedAfter(user: { username: string; marketplace_suspended: boolean }, move: UserMove): boolean {
  const suspended = move === "suspend";
  if (user.marketplace_suspended === suspended) {
    throw invalid(`Invalid action: ${user.username} is ${suspended ? "suspended already" : "not suspended"}.`);
  }
  return suspended;
}
