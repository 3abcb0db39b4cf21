import { call, type Page } from "../call.ts";
import type { Engine } from "../groups.ts";
import type { Lane } from "../lane.ts";
import { authorization, seller, tokens, uncached } from "../shop/cast.ts";
import { type Stage, serverOn } from "../stage.ts";
import { randomNumbers } from "./random-numbers.ts";

const sorts = ["listed", "price", "item", "artist", "label", "catno", "audio", "status", "location"] as const;
const orders = ["asc", "desc"] as const;
const statuses = ["All", "For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"] as const;

const headers = authorization(tokens.seller);
const inventory = `/users/${seller.username}/inventory`;

/** The first page in the default order, timed as often as the sample. */
export function timePageOne(stage: Stage, engine: Engine, connections: number): Lane["measure"] {
  const { url } = serverOn(stage, engine);
  return () => timeAll(stage, connections, () => `${url}${inventory}?per_page=50`);
}

/** Pages that are chosen at random from all that the owner can request: any sort, either order, any filter, any page. */
export async function samplePages(stage: Stage, engine: Engine, connections: number): Promise<Lane["measure"]> {
  const { url } = serverOn(stage, engine);
  const below = randomNumbers(1);
  const pages = await Promise.all(
    statuses.map(async (status) => {
      const query = new URLSearchParams({ status, per_page: "50" });
      const { pagination } = await call<Page>(`${url}${inventory}?${query}`, headers);
      return { status, pages: pagination.pages };
    }),
  );
  return () =>
    timeAll(stage, connections, () => {
      const { status, pages: last } = pick(pages, below);
      const page = String(1 + below(last));
      const sort = pick(sorts, below);
      const query = new URLSearchParams({ status, sort, sort_order: pick(orders, below), page, per_page: "50" });
      return `${url}${inventory}?${query}`;
    });
}

/** No page comes from the cache. */
function timeAll({ load, options }: Stage, connections: number, draw: () => string) {
  const urls = Array.from({ length: Math.ceil(options.sample / options.rounds) }, draw);
  return load.run({ kind: "list", urls, headers: { ...headers, ...uncached }, connections });
}

function pick<Item>(items: readonly Item[], below: (limit: number) => number): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
