import type { OperationId } from "@runout/spec";
import type { Context } from "./context.ts";
import { checkMayChange, checkMayEditOrder, checkMaySell, checkMayWrite, requireUser } from "./domain/access-rules.ts";
import type { OrderDetails } from "./domain/entities.ts";
import { listingNotFound, resourceNotFound } from "./domain/errors.ts";
import { readOrderId } from "./domain/ids.ts";
import type { Input } from "./operation-types.ts";
import { findListing } from "./store/listings/listings.ts";
import { findOrder } from "./store/orders/orders.ts";

/**
 * Refuses a caller who may not do what the operation does, for every body.
 *
 * @param input.body what was sent, which may be of any shape; undefined where it cannot be read at all
 */
type CallerCheck<Id extends OperationId> = (
  context: Context,
  input: { path: Input<Id>["path"]; body: unknown },
) => Promise<void>;

/**
 * The operations that only some users may call, with a check of the caller that runs before a body that does not match its
 * description is reported. A body that matches goes to the handler, which makes the same checks.
 */
export const callerChecks: { readonly [Id in OperationId]?: CallerCheck<Id> } = {
  createListing: async (context) => checkMaySell(requireUser(context)),
  editListing: async (context, { path }) => {
    const listing = await findListing(context.database, path.listing_id);
    if (!listing) throw listingNotFound();
    checkMayChange(listing, context.caller);
  },
  editOrder: async (context, { path, body }) =>
    checkMayEditOrder(await orderOf(context, path.order_id), context.caller, body),
  addOrderMessage: async (context, { path, body }) =>
    checkMayWrite(await orderOf(context, path.order_id), context.caller, body),
};

async function orderOf({ database }: Context, id: string): Promise<OrderDetails> {
  const order = await findOrder(database, readOrderId(id));
  if (!order) throw resourceNotFound();
  return order;
}
