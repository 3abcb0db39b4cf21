import * as messages from "@runout/spec/messages";
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
    const refusal = suspended ? messages.SandboxSuspendedAlready : messages.SandboxNotSuspended;
    throw invalid(refusal({ username: user.username }));
  }
  return suspended;
}
