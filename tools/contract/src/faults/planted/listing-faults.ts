import type { PlantedFault } from "../planted-fault.ts";

const LISTING_CHANGES = "packages/marketplace/src/store/listings/listing-changes.ts";

const LISTING_INPUT = "packages/marketplace/src/domain/listing-input.ts";
const ORDER_STATUS = "packages/marketplace/src/domain/order-status.ts";

/** Writes of listings that are lost or do something else, and what goes stale after them. */
export const LISTING_FAULTS: readonly PlantedFault[] = [
  {
    name: "comments-lost",
    what: "An edit of a listing loses the new comments.",
    file: LISTING_INPUT,
    find: "comments: body.comments ?? listing.comments,",
    replace: "comments: listing.comments,",
  },
  {
    name: "sleeve-reset",
    what: "An edit of a listing resets the condition of its sleeve.",
    file: LISTING_INPUT,
    find: "sleeve_condition: body.sleeve_condition ?? listing.sleeve_condition,",
    replace: `sleeve_condition: body.sleeve_condition ?? "Not Graded",`,
  },
  {
    name: "draft-put-up-for-sale",
    what: "A listing that is created as a draft is for sale.",
    file: LISTING_INPUT,
    find: `const status = body.status ?? "For Sale";`,
    replace: `const status = "For Sale";`,
  },
  {
    name: "delete-lost",
    what: "A listing that was deleted is still there.",
    file: "packages/marketplace/src/operations/delete-listing.ts",
    find: "await markDeleted(transaction, listing.id);",
    replace: "",
  },
  {
    name: "double-sale",
    what: "A listing that was ordered stays for sale and can be ordered again.",
    file: "packages/marketplace/src/services/place-order.ts",
    find: "for (const listing of listings) await updateListing(transaction, withOneSold(listing));",
    replace: "",
  },
  {
    name: "never-expires",
    what: "A listing is for sale for ten years instead of one.",
    file: "packages/marketplace/src/domain/listing-status.ts",
    find: "DAYS_FOR_SALE = 365",
    replace: "DAYS_FOR_SALE = 3650",
  },
  {
    name: "items-not-relisted",
    what: "The items of an order that is canceled do not come back.",
    file: ORDER_STATUS,
    find: `return status.startsWith("Cancelled") ? "relist" : "keep";`,
    replace: `return "keep";`,
  },
  {
    name: "unavailable-item-relisted",
    what: "An item that was not to be had is for sale again.",
    file: ORDER_STATUS,
    find: `if (status === "Cancelled (Item Unavailable)") return "remove";`,
    replace: "",
  },
  {
    name: "listing-not-locked",
    what: "Two buyers at the same moment get the same copy.",
    file: "packages/marketplace/src/services/place-order.ts",
    find: "const listing = await lockListing(transaction, id);",
    replace:
      'const listing = await lockListing(transaction, id);\n    if (listing?.status === "Sold" && listing.quantity === 1) listing.status = "For Sale";',
  },
  {
    name: "count-of-new-status-stale",
    what: "A listing that changes its status is not counted in the new one.",
    file: "packages/marketplace/src/store/inventory/inventory-counts.ts",
    find: `+ (\${to} = '\${status}')::int`,
    replace: "+ 0",
  },
  {
    name: "inventory-cache-stale",
    what: "An inventory that was read before shows a listing as it was before an edit.",
    file: LISTING_CHANGES,
    find: `update inventories set version = gen_random_uuid(), \${moveCounts("before.status", "after.status")}`,
    replace: `update inventories set \${moveCounts("before.status", "after.status")}`,
  },
  {
    name: "sold-copy-still-offered",
    what: "The statistics of a release still count a copy that was sold.",
    file: LISTING_CHANGES,
    find: "and after.status <> 'For Sale')",
    replace: "and after.status = 'Draft')",
  },
  {
    name: "offer-price-stale",
    what: "The statistics of a release show the price from before an edit.",
    file: LISTING_CHANGES,
    find: "do update set price = excluded.price, condition = excluded.condition",
    replace: "do update set condition = excluded.condition",
  },
  {
    name: "suspended-listings-lost",
    what: "The listings of a suspended seller do not come back with the end of the suspension.",
    file: "packages/marketplace/src/store/users/suspensions.ts",
    find: "await transaction.query(reinstate, [bucketOfSeller(userId), userId, expires]);",
    replace: "",
  },
];
