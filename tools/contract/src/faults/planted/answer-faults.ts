import type { PlantedFault } from "../planted-fault.ts";

const ORDER_VIEW = "packages/marketplace/src/views/order-view.ts";

/** Answers of another shape, or with another content, than the contract describes. */
export const ANSWER_FAULTS: readonly PlantedFault[] = [
  {
    name: "fee-as-text",
    what: "A fee is a text instead of a number.",
    file: "packages/marketplace/src/operations/get-fee.ts",
    find: `return price(fee(path.price), "USD");`,
    replace: `return { value: fee(path.price).toFixed(2), currency: "USD" } as never;`,
  },
  {
    name: "identity-without-application",
    what: "The identity lacks `consumer_name`.",
    file: "packages/marketplace/src/operations/get-identity.ts",
    find: `    consumer_name: context.caller.application ?? user.username,\n`,
    replace: "",
  },
  {
    name: "undescribed-key",
    what: "An order has a key that no schema describes.",
    file: ORDER_VIEW,
    find: "tax_on_buyer_fee: null,",
    replace: `tax_on_buyer_fee: null, seller_note: "",`,
  },
  {
    name: "dead-link",
    what: "The link from an order to its messages leads nowhere.",
    file: "packages/marketplace/src/views/links.ts",
    find: "/messages`,",
    replace: "/message`,",
  },
  {
    name: "another-time-zone",
    what: "Times are written in the zone of New York instead of the site's own.",
    file: "packages/marketplace/src/domain/timestamp.ts",
    find: "America/Los_Angeles",
    replace: "America/New_York",
  },
  {
    name: "yen-with-cents",
    what: "A formatted price in yen has two decimals.",
    file: "packages/marketplace/src/domain/money.ts",
    find: `sign: "¥", decimals: 0`,
    replace: `sign: "¥", decimals: 2`,
  },
  {
    name: "half-the-stars",
    what: "A seller's stars are computed with twice the percentage that one is worth.",
    file: "packages/marketplace/src/views/seller-view.ts",
    find: "Math.floor(percent / 10) / 2",
    replace: "Math.floor(percent / 20) / 2",
  },
  {
    name: "tracking-page-of-another-carrier",
    what: "A parcel of UPS is to be followed on the page of USPS.",
    file: "packages/marketplace/src/views/links.ts",
    find: `UPS: "https://www.ups.com/track?tracknum=",`,
    replace: `UPS: "https://tools.usps.com/go/TrackConfirmAction?tLabels=",`,
  },
  {
    name: "for-sale-always-none",
    what: "A profile says that its user has nothing for sale.",
    file: "packages/marketplace/src/store/users/users.ts",
    find: "return row?.count ?? 0;",
    replace: "return 0;",
  },
];
