import type { Command } from "./command.ts";
import { at, type ModelListing, type ModelOrder, type ModelState, mayBecome } from "./state.ts";

type Of<Kind extends Command["do"]> = Extract<Command, { do: Kind }>;

/** What a buyer orders: at random, or what can be ordered together. */
export function chosenListings(state: ModelState, { positions, buyer, sensible }: Of<"order">): ModelListing[] {
  const open = state.listings.filter(({ status, shop }) => status === "For Sale" && shop !== buyer);
  const shop = open.at(-1)?.shop;
  const candidates = sensible ? open.filter((listing) => listing.shop === shop) : state.listings;
  return unique(candidates, positions);
}

/** What an order is merged with: at random, or what can be merged. Nothing when there is no order at that position. */
export function chosenOrders(
  state: ModelState,
  { position, others, sensible }: Of<"merge">,
): [ModelOrder[], ModelOrder?] {
  const open = state.orders.filter(({ status }) => mayBecome(status, "Merged", "site"));
  const first = at(sensible ? open : state.orders, position);
  const candidates = sensible
    ? open.filter((order) => order !== first && order.shop === first?.shop && order.buyer === first.buyer)
    : state.orders;
  const chosen = unique(candidates, others);
  return first && chosen.length > 0 ? [chosen, first] : [[]];
}

const unique = <Item>(items: readonly Item[], positions: readonly number[]): Item[] => [
  ...new Set(positions.flatMap((position) => at(items, position) ?? [])),
];
