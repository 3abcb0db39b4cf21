import type { PlantedFault } from "../planted-fault.ts";

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
];
