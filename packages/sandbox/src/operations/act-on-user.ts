import { readOwnProfile, setSuspension } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/** Suspends a user or ends a suspension, and answers the user's own profile. */
export async function actOnUser(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnUser">,
): Promise<SandboxOutput<"actOnUser">> {
  return context.database.transaction(
    async (transaction) => {
      const user = await setSuspension(transaction, path.username, body.action, context.now);
      return readOwnProfile(context, transaction, user);
    },
    { alone: true },
  );
}
