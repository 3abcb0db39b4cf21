import type { UserRow } from "../domain/entities.ts";
import { userNotFound } from "../domain/errors.ts";
import { expiryFrom } from "../domain/listing-status.ts";
import { suspendedAfter, type UserMove } from "../domain/moderation.ts";
import type { Transaction } from "../store/database/database.ts";
import { lockUserRow, reinstateUser, suspendUser } from "../store/users/suspensions.ts";
import { findUser } from "../store/users/users.ts";

/**
 * Suspends a user, which takes what they offer off the market, or ends a suspension.
 *
 * @param transaction one that runs alone: all listings of the user are locked, in another order than by callers who change some
 * @returns the user as they are then
 * @throws NotFound without such a user, Invalid where nothing would change
 */
export async function setSuspension(
  transaction: Transaction,
  username: string,
  move: UserMove,
  now: () => Date,
): Promise<UserRow> {
  const found = await findUser(transaction, username);
  if (!found) throw userNotFound();
  await lockUserRow(transaction, found.id);
  const before = (await findUser(transaction, username)) ?? found;
  const user = { ...before, marketplace_suspended: suspendedAfter(before, move) };
  if (user.marketplace_suspended) await suspendUser(transaction, user.id);
  else await reinstateUser(transaction, user.id, expiryFrom(now()));
  return user;
}
