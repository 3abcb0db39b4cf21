import { createRandom } from "@runout/harness/random";
import { authorization, call, PAGE_PATH, type Page, SELLER, TOKENS, UNCACHED_HEADERS } from "../demo-calls.ts";
import type { Target } from "../measure-rounds.ts";
import type { Engine } from "../options.ts";
import { type Setup, servedOn } from "../setup.ts";
import { repeat, sample } from "./repeat.ts";

const SORTS = ["listed", "price", "item", "artist", "label", "catno", "audio", "status", "location"] as const;
const SORT_ORDERS = ["asc", "desc"] as const;
const STATUSES = ["All", "For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"] as const;

/** Only the owner may go beyond page 100. */
const OWNER = authorization(TOKENS.seller);
const INVENTORY_PATH = `/users/${SELLER.username}/inventory`;
const FOR_SALE_PATH = `${PAGE_PATH}&status=For%20Sale`;
const DEEP_PAGE = 10_000;

/** The first page in the default order, timed as often as the sample. */
export function measureFirstPage(setup: Setup, engine: Engine, connections: number): Target["measure"] {
  const { url } = servedOn(setup, engine).server;
  return sample(setup, connections, { ...OWNER, ...UNCACHED_HEADERS }, () => `${url}${INVENTORY_PATH}?per_page=50`);
}

/** Pages that are chosen at random from all that the owner can request: any sort, either order, any filter, any page. */
export async function samplePages(setup: Setup, engine: Engine, connections: number): Promise<Target["measure"]> {
  const { url } = servedOn(setup, engine).server;
  const random = createRandom(1);
  const lists = await Promise.all(
    STATUSES.map(async (status) => {
      const query = new URLSearchParams({ status, per_page: "50" });
      const { pagination } = await call<Page>(`${url}${INVENTORY_PATH}?${query}`, OWNER);
      return { status, pages: pagination.pages };
    }),
  );
  return sample(setup, connections, { ...OWNER, ...UNCACHED_HEADERS }, () => {
    const { status, pages } = random.pick(lists) ?? { status: "All", pages: 1 };
    const page = String(random.between(1, pages));
    const sort = random.pick(SORTS) ?? "listed";
    const query = new URLSearchParams({
      status,
      sort,
      sort_order: random.pick(SORT_ORDERS) ?? "asc",
      page,
      per_page: "50",
    });
    return `${url}${INVENTORY_PATH}?${query}`;
  });
}

/** The first page of what is for sale, as its owner sees it. */
export const firstPage = (setup: Setup, engine: Engine): Target["measure"] =>
  repeat(setup, {
    origin: servedOn(setup, engine).server.url,
    path: FOR_SALE_PATH,
    headers: { ...OWNER, ...UNCACHED_HEADERS },
  });

/** Page 10,000, or the last one of a smaller inventory, after a walk there from page to page. */
export async function deepPage(setup: Setup, engine: Engine): Promise<Target["measure"]> {
  const { url } = servedOn(setup, engine).server;
  let next: string | undefined = `${url}${FOR_SALE_PATH}`;
  let reached = 0;
  while (next !== undefined && reached < DEEP_PAGE) {
    const { pagination, listings }: Page = await call<Page>(next, OWNER);
    if (listings.length < 50) break;
    reached = pagination.page;
    next = pagination.urls.next;
  }
  return repeat(setup, {
    origin: url,
    path: `${FOR_SALE_PATH}&page=${reached}`,
    headers: { ...OWNER, ...UNCACHED_HEADERS },
  });
}
