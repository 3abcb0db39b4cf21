import { moderateListing, readListingAsOwner } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/** Does to a listing what the site's moderators or time do, and answers it as its owner sees it. */
export async function actOnListing(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnListing">,
): Promise<SandboxOutput<"actOnListing">> {
  const { action: move, quantity } = body;
  return context.database.transaction(async (transaction) => {
    const owner = await moderateListing(transaction, path.listing_id, { move, quantity }, context.now);
    return readListingAsOwner(context, transaction, path.listing_id, owner);
  });
}
