import type { PlantedFault } from "../planted-fault.ts";

const MONEY = "packages/marketplace/src/domain/money.ts";
const RELEASE_PRICES = "packages/marketplace/src/domain/release-prices.ts";
const ORDER_VIEW = "packages/marketplace/src/views/order-view.ts";

/** Wrong amounts and wrong currencies. */
export const MONEY_FAULTS: readonly PlantedFault[] = [
  {
    name: "fee-of-8-percent",
    what: "The fee is 8 % instead of 9 %.",
    file: MONEY,
    find: `.times("0.09")`,
    replace: `.times("0.08")`,
  },
  {
    name: "fee-rounded-to-nearest",
    what: "The fee is rounded to the nearest cent instead of up.",
    file: MONEY,
    find: "round(2, Big.roundUp)",
    replace: "round(2, Big.roundHalfUp)",
  },
  {
    name: "fee-without-shipping",
    what: "The fee of an order leaves shipping out.",
    file: ORDER_VIEW,
    find: "fee(total.plus(row.shipping))",
    replace: "fee(total)",
  },
  {
    name: "total-with-shipping",
    what: "The total of an order has shipping in it.",
    file: ORDER_VIEW,
    find: "total: price(total, row.currency),",
    replace: "total: price(total.plus(row.shipping), row.currency),",
  },
  {
    name: "total-of-the-first-item",
    what: "The total of an order is the price of its first item.",
    file: MONEY,
    find: "items.reduce((sum, item) => sum.plus(item.price), new Big(0));",
    replace: "items.slice(0, 1).reduce((sum, item) => sum.plus(item.price), new Big(0));",
  },
  {
    name: "fee-in-dollars",
    what: "The fee in another currency is called dollars.",
    file: "packages/marketplace/src/operations/get-fee-in-currency.ts",
    find: "return price(fee(path.price), path.currency);",
    replace: `return price(fee(path.price), "USD");`,
  },
  {
    name: "asked-currency-ignored",
    what: "A listing takes no notice of `curr_abbr`.",
    file: "packages/marketplace/src/operations/get-listing.ts",
    find: "query.curr_abbr ?? ",
    replace: "",
  },
  {
    name: "rates-upside-down",
    what: "Prices are converted by the inverse of the rate.",
    file: MONEY,
    find: ".div(rates[from]).times(rates[to])",
    replace: ".div(rates[to]).times(rates[from])",
  },
  {
    name: "highest-price-as-lowest",
    what: "The lowest price of a release is its highest.",
    file: RELEASE_PRICES,
    find: "next.lt(best)",
    replace: "next.gt(best)",
  },
  {
    name: "suggestions-forget-sales",
    what: "Price suggestions go by what is for sale alone, and not by what was sold.",
    file: "packages/marketplace/src/store/releases/releases.ts",
    find: "\n    union all select price, currency, condition from release_sales where release_id = $1",
    replace: "",
  },
  {
    name: "suggestion-of-another-condition",
    what: "The suggestion for Near Mint is computed with another factor.",
    file: RELEASE_PRICES,
    find: `"Near Mint (NM or M-)": "0.85",`,
    replace: `"Near Mint (NM or M-)": "0.75",`,
  },
  {
    name: "price-without-cents",
    what: "The price of a listing loses its cents.",
    file: "packages/marketplace/src/domain/listing-input.ts",
    find: "round(4, Big.roundHalfUp)",
    replace: "round(0, Big.roundHalfUp)",
  },
];
