import type { Shop } from "./demo-stock.ts";
import { exampleStore } from "./demo-users.ts";
import { sellerShop } from "./seller-shop.ts";

/** The stock of example_store, in pounds. It was posted before example_seller's; the numbers go shop by shop all the same. */
export const storeShop: Shop = {
  seller: exampleStore,
  numbersAfter: sellerShop.numbersAfter + sellerShop.size,
  size: 24,
  opened: "2025-11-03T09:30:00Z",
  pace: 3,
  unitsPerDollar: "0.73",
  furniture: "Crate",
  statuses: {
    Sold: [2, 3, 8, 9],
    Draft: [11, 20],
    Expired: [5],
  },
  notes: {
    7: {
      release_id: 1,
      condition: "Near Mint (NM or M-)",
      sleeve_condition: "Near Mint (NM or M-)",
      price: "19.00",
      comments: "Ex-shop display copy.",
    },
    12: {
      release_id: 10,
      condition: "Mint (M)",
      sleeve_condition: "Mint (M)",
      comments: "Label stock, several copies.",
      quantity: 3,
    },
    21: { comments: "Factory sealed, several copies.", quantity: 5 },
    23: { comments: "From a warehouse find.", quantity: 2 },
  },
};
