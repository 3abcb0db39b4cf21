import type { Context } from "../context.ts";
import { requireUser } from "../domain/access-rules.ts";
import { fee, price } from "../domain/money.ts";
import type { Input, Output } from "../operation-types.ts";

/** Calculates the fee for a price in US dollars. */
export async function getFee(context: Context, { path }: Input<"getFee">): Promise<Output<"getFee">> {
  requireUser(context);
  return price(fee(path.price), "USD");
}
