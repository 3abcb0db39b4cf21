import type { Context } from "../context.ts";
import { userNotFound } from "../domain/errors.ts";
import type { Input, Output } from "../operation-types.ts";
import { countForSale, findUser } from "../store/users/users.ts";
import { userView } from "../views/user-view.ts";

/** Shows a profile. */
export async function getUser(context: Context, { path }: Input<"getUser">): Promise<Output<"getUser">> {
  const user = await findUser(context.database, path.username);
  if (!user) throw userNotFound();
  return userView(context, user, await countForSale(context.database, user.id));
}
