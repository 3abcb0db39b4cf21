import type { Random } from "@runout/harness/random";
import { buyers, type Shop } from "../live/shop.ts";
import { MARK } from "./observe.ts";

/** One of the clients that write at the same time. What it makes, nobody else touches; so it knows what comes of each call. */
export interface Worker {
  index: number;
  shop: Shop;
  buyer: (typeof buyers)[number];
  random: Random;
  /** A text that nothing else in the marketplace carries. */
  newMark(): string;
  /** The keys of its listings and of its orders. */
  listings: Set<string>;
  orders: Set<string>;
}

/** Makes a worker. */
export function createWorker(index: number, shop: Shop, random: Random): Worker {
  let marks = 0;
  return {
    index,
    shop,
    buyer: buyers[index % buyers.length] ?? buyers[0],
    random,
    newMark() {
      marks += 1;
      return `${MARK}${index}.${marks}`;
    },
    listings: new Set(),
    orders: new Set(),
  };
}
