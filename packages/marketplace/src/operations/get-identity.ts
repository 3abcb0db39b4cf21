import type { Context } from "../context.ts";
import { requireUser } from "../domain/access-rules.ts";
import type { Output } from "../operation-types.ts";
import { links } from "../views/links.ts";

/** Gets the user that the credentials belong to. With a personal token the consumer's name is the username (recorded). */
export async function getIdentity(context: Context): Promise<Output<"getIdentity">> {
  const user = requireUser(context);
  return {
    id: user.id,
    username: user.username,
    resource_url: links.user(context.location.baseUrl, user.username),
    consumer_name: context.caller.application ?? user.username,
  };
}
