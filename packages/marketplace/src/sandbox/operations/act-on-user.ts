import { userNotFound } from "../../domain/errors.ts";
import { expiryFrom } from "../../domain/listing-expiry.ts";
import { suspendedAfter } from "../../domain/user-action.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import type { Transaction } from "../../store/database/database.ts";
import { lockUserRow, reinstateUser, suspendUser } from "../../store/users/suspensions.ts";
import { countForSale, findUser } from "../../store/users/users.ts";
import { userView } from "../../views/user-view.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Suspends a user or lets them back, and answers their own profile. */
export async function actOnUser(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnUser">,
): Promise<SandboxOutput<"actOnUser">> {
  const act = async (transaction: Transaction) => {
    const found = await findUser(transaction, path.username);
    if (!found) throw userNotFound();
    await lockUserRow(transaction, found.id);
    const before = (await findUser(transaction, path.username)) ?? found;
    const user = { ...before, marketplace_suspended: suspendedAfter(before, body.action) };
    if (user.marketplace_suspended) await suspendUser(transaction, user.id);
    else await reinstateUser(transaction, user.id, expiryFrom(context.now()));
    const asSelf = { ...context, caller: { level: "user", user, application: undefined } as const };
    return userView(asSelf, user, await countForSale(transaction, user.id));
  };
  // It locks all listings of the user, in another order than those do who change some of them.
  return context.database.transaction(act, { alone: true });
}
