import { done, type ModelState, move, type Verdict } from "./state.ts";

const DAY_SECONDS = 86_400;
/** How long a listing stays for sale, and how long a buyer has to pay an invoice. */
const terms = { listing: 365 * DAY_SECONDS, invoice: 4 * DAY_SECONDS };

/** What time does: listings whose term is over expire, and invoices that were not paid in time are cancelled. */
export function wait(state: ModelState, seconds: number): Verdict {
  state.now += seconds;
  for (const listing of state.listings) {
    if (listing.status !== "For Sale" || listing.since === "ever") continue;
    if (state.now - listing.since >= terms.listing) listing.status = "Expired";
  }
  for (const order of state.orders) {
    if (order.status !== "Invoice Sent" || state.now - order.invoiced < terms.invoice) continue;
    move(state, order, "Cancelled (Non-Paying Buyer)");
  }
  return done;
}
