import type { Context } from "../context.ts";
import { requireUser } from "../domain/access-rules.ts";
import { fee, price } from "../domain/money.ts";
import type { Input, Output } from "../operation-types.ts";

/** Calculates the fee for a price in a currency. */
export async function getFeeInCurrency(
  context: Context,
  { path }: Input<"getFeeInCurrency">,
): Promise<Output<"getFeeInCurrency">> {
  requireUser(context);
  return price(fee(path.price), path.currency);
}
