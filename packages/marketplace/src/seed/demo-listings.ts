import type { ListingRow } from "../domain/entities.ts";
import { stockShop } from "./demo-stock.ts";
import { sellerShop } from "./seller-shop.ts";
import { storeShop } from "./store-shop.ts";

/** Every listing of the demo marketplace: example_seller's, then example_store's, each in the order of their numbers. */
export const castListings: readonly ListingRow[] = [sellerShop, storeShop].flatMap(stockShop);

/** The number the next listing of anybody gets. */
export const nextListingNumber = storeShop.numbersAfter + storeShop.size + 1;
