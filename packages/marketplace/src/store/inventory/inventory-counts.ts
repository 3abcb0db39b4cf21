import type { Schemas } from "../../domain/schemas.ts";

type ListingStatus = Schemas["ListingStatus"];

/** The column of `inventories` that counts the listings of a status. */
export const countColumns = {
  "For Sale": "for_sale",
  Draft: "draft",
  Expired: "expired",
  Sold: "sold",
  Violation: "violation",
  Suspended: "suspended",
  Deleted: "deleted",
} as const satisfies Record<ListingStatus, string>;

const entries = Object.entries(countColumns);

/**
 * Sets each count to what it becomes when listings move from one status to another: an SQL text for `update inventories
 * set`. The operands are SQL expressions; each is counted as one listing.
 */
export const moveCounts = (from: string, to: string): string =>
  entries
    .map(([status, column]) => `${column} = ${column} - (${from} = '${status}')::int + (${to} = '${status}')::int`)
    .join(", ");

/** The counts' columns, in the order of `countsOf`. */
export const countList = entries.map(([, column]) => column).join(", ");

/** Counts listings by status, one expression for each column of `countList`. */
export const countsOf = entries.map(([status]) => `count(*) filter (where status = '${status}')`).join(", ");
