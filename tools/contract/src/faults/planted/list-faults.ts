import type { PlantedFault } from "../planted-fault.ts";

const PAGE = "packages/marketplace/src/domain/page.ts";
const LIST_ORDERS = "packages/marketplace/src/operations/list-orders.ts";

/** Lists with other items, in another order or in other pages than were asked for. */
export const LIST_FAULTS: readonly PlantedFault[] = [
  {
    name: "page-begins-too-early",
    what: "Each page but the first begins with the last item of the page before.",
    file: PAGE,
    find: "offset: (page - 1) * per_page }",
    replace: "offset: Math.max(0, (page - 1) * per_page - 1) }",
  },
  {
    name: "last-page-missing",
    what: "A last page that is not full is not counted.",
    file: PAGE,
    find: "Math.ceil(items / per_page)",
    replace: "Math.floor(items / per_page)",
  },
  {
    name: "page-past-the-end",
    what: "A page past the end is an empty list instead of a 404.",
    file: PAGE,
    find: `if (page > pages) throw new MarketplaceError("NotFound", messages.PageNotFound);`,
    replace: "",
  },
  {
    name: "link-to-another-last-page",
    what: "The link to the last page leads to the one before.",
    file: PAGE,
    find: "last: url(pages) }",
    replace: "last: url(pages - 1) }",
  },
  {
    name: "links-without-query",
    what: "The links to other pages lose the filters of the request.",
    file: PAGE,
    find: "new URLSearchParams(query)",
    replace: "new URLSearchParams()",
  },
  {
    name: "messages-not-paginated",
    what: "The log of an order comes whole, whatever the size of the page.",
    file: "packages/marketplace/src/operations/list-order-messages.ts",
    find: "{ limit: request.per_page, offset }",
    replace: "{ limit: 1000, offset }",
  },
  {
    name: "price-sort-by-date",
    what: "An inventory that is sorted by price comes in the order of its dates.",
    file: "packages/marketplace/src/store/inventory/inventory.ts",
    find: `price: [{ column: "price", type: "numeric" }],`,
    replace: `price: [{ column: "posted", type: "timestamptz" }],`,
  },
  {
    name: "inventory-never-descending",
    what: "An inventory takes no notice of `sort_order`.",
    file: "packages/marketplace/src/operations/get-inventory.ts",
    find: `sort = "listed", sort_order: sortOrder = "asc" } = query;`,
    replace: `sort = "listed" } = query;\n  const sortOrder = "asc";`,
  },
  {
    name: "oldest-order-first",
    what: "Orders come with the oldest first unless asked otherwise.",
    file: LIST_ORDERS,
    find: `sortOrder: query.sort_order ?? "desc",`,
    replace: `sortOrder: query.sort_order ?? "asc",`,
  },
  {
    name: "order-filter-ignored",
    what: "A list of orders takes no notice of `status`.",
    file: LIST_ORDERS,
    find: `status: query.status === "All" ? undefined : query.status,`,
    replace: "status: undefined,",
  },
  {
    name: "order-dates-ignored",
    what: "A list of orders takes no notice of `created_after`.",
    file: LIST_ORDERS,
    find: "createdAfter: readTime(query.created_after),",
    replace: "createdAfter: undefined,",
  },
  {
    name: "archived-inverted",
    what: "`archived=true` lists the orders that are not archived.",
    file: LIST_ORDERS,
    find: "archived: query.archived,",
    replace: "archived: query.archived === undefined ? undefined : !query.archived,",
  },
];
