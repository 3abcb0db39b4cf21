import { readPurchases } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/** Lists what a user has bought of all sellers, the newest first, each order as the buyer sees it. */
export const listBuyerOrders = (
  context: SandboxContext,
  { path, query }: SandboxInput<"listBuyerOrders">,
): Promise<SandboxOutput<"listBuyerOrders">> =>
  readPurchases(context, context.database, path.username, { page: query.page ?? 1, per_page: query.per_page ?? 50 });
