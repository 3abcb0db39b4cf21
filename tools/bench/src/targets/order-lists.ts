import { createRandom } from "@runout/harness/random";
import { authorization, call, type Page, TOKENS } from "../demo-calls.ts";
import type { Target } from "../measure-rounds.ts";
import type { Engine } from "../options.ts";
import { type Setup, servedOn } from "../setup.ts";
import { sample } from "./repeat.ts";

const SORTS = ["id", "buyer", "created", "status", "last_activity"] as const;
const SORT_ORDERS = ["asc", "desc"] as const;
const DEEP_SHARE = 5 / 6;
const OWNER = authorization(TOKENS.seller);

/** Page 1 of the seller's orders, or the page at five sixths of the list (5,000 of 6,000), by any sort in either order. */
export async function orderPage(setup: Setup, engine: Engine, which: "first" | "deep"): Promise<Target["measure"]> {
  const list = `${servedOn(setup, engine).server.url}/marketplace/orders?per_page=50`;
  const { pagination } = await call<Page>(list, OWNER);
  const page = which === "first" ? 1 : Math.max(1, Math.floor(pagination.pages * DEEP_SHARE));
  const random = createRandom(2);
  return sample(setup, 1, OWNER, () => {
    const query = new URLSearchParams({
      page: String(page),
      sort: random.pick(SORTS) ?? "created",
      sort_order: random.pick(SORT_ORDERS) ?? "asc",
    });
    return `${list}&${query}`;
  });
}

/** How long the shortest answer with a count takes: orders that are archived or not, or were created between random times. */
export function orderCount(setup: Setup, engine: Engine, by: "date" | "archived"): Target["measure"] {
  const list = `${servedOn(setup, engine).server.url}/marketplace/orders?per_page=1`;
  const random = createRandom(3);
  const { orders } = setup.options;
  // One order a minute from this time on.
  const firstOrder = Date.parse("2020-01-01T00:00:00Z");
  const timeOf = (order: number) => new Date(firstOrder + order * 60_000).toISOString();
  return sample(setup, 1, OWNER, () => {
    if (by === "archived") return `${list}&archived=${random.pick(["true", "false"])}`;
    const [after, before] = [random.between(0, orders), random.between(0, orders)].sort((a, b) => a - b);
    return `${list}&${new URLSearchParams({ created_after: timeOf(after ?? 0), created_before: timeOf(before ?? 0) })}`;
  });
}
