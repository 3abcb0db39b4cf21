import { placeOrder, readOrderAsSeller } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/** Orders listings of one seller, as a buyer does on the website. */
export async function createSandboxOrder(
  context: SandboxContext,
  { body }: SandboxInput<"createSandboxOrder">,
): Promise<SandboxOutput<"createSandboxOrder">> {
  return context.database.transaction(async (transaction) => {
    const placement = {
      buyer: body.buyer,
      listingIds: body.listing_ids,
      shippingAddress: body.shipping_address,
      instructions: body.additional_instructions,
    };
    return readOrderAsSeller(context, transaction, await placeOrder(transaction, placement, context.now));
  });
}
