import type { PlantedFault } from "../planted-fault.ts";

const ACCESS_RULES = "packages/marketplace/src/domain/access-rules.ts";

/** What a caller sees or does that only others may. */
export const ACCESS_FAULTS: readonly PlantedFault[] = [
  {
    name: "private-comments-leaked",
    what: "A buyer reads the seller's private comments in an order.",
    file: "packages/marketplace/src/views/order-view.ts",
    find: "...(asSeller && { item_location:",
    replace: "...({ item_location:",
  },
  {
    name: "email-leaked",
    what: "A profile shows the e-mail address to everyone.",
    file: "packages/marketplace/src/views/user-view.ts",
    find: "...(self && { num_collection:",
    replace: "...({ num_collection:",
  },
  {
    name: "shelf-leaked",
    what: "Everyone reads where a seller keeps a record.",
    file: "packages/marketplace/src/views/listing-fields.ts",
    find: `location: { sql: ["to_json(listings.location)"], ofOwner: true,`,
    replace: `location: { sql: ["to_json(listings.location)"],`,
  },
  {
    name: "draft-shown",
    what: "A draft is shown to others than its seller.",
    file: ACCESS_RULES,
    find: `if (listing.status === "For Sale" || isUser(caller, listing.seller_id)) return;`,
    replace: `if (listing.status === "For Sale" || listing.status === "Draft" || isUser(caller, listing.seller_id)) return;`,
  },
  {
    name: "order-shown-to-strangers",
    what: "Every user reads every order.",
    file: ACCESS_RULES,
    find: "if (!isUser(caller, order.seller_id) && !isUser(caller, order.buyer_id)) throw forbidden();",
    replace: "",
  },
  {
    name: "listing-changed-by-strangers",
    what: "Every user edits and deletes every listing.",
    file: ACCESS_RULES,
    find: "if (!isUser(caller, listing.seller_id)) throw forbidden();",
    replace: "",
  },
  {
    name: "status-set-by-buyer",
    what: "A buyer sets the status of an order with a message.",
    file: ACCESS_RULES,
    find: `if (!isUser(caller, order.seller_id) && has(body, "status")) throw forbidden();`,
    replace: "",
  },
  {
    name: "suspended-seller-lists",
    what: "A suspended seller offers new listings.",
    file: ACCESS_RULES,
    find: "if (!user.is_seller || user.marketplace_suspended) throw forbidden();",
    replace: "if (!user.is_seller) throw forbidden();",
  },
  {
    name: "drafts-of-others-listed",
    what: "The inventory of another user lists its drafts when asked for them.",
    file: "packages/marketplace/src/operations/get-inventory.ts",
    find: `const status = owner ? ownersStatus(query.status) : "For Sale";`,
    replace: `const status = owner ? ownersStatus(query.status) : (ownersStatus(query.status) ?? "For Sale");`,
  },
  {
    name: "pictures-for-everyone",
    what: "A release shows its pictures to callers without credentials.",
    file: "packages/marketplace/src/operations/get-release.ts",
    find: `const pictures = caller.level !== "anonymous";`,
    replace: "const pictures = true;",
  },
];
