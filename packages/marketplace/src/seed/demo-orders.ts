import { closedOrders } from "./closed-orders.ts";
import { type OrderRows, tellOrder } from "./demo-order-builder.ts";
import { openOrders } from "./open-orders.ts";
import { storeOrders } from "./store-orders.ts";

/** Every order of the demo marketplace with its items and its log: example_seller's, then example_store's. */
export const castOrders: readonly OrderRows[] = [...closedOrders, ...openOrders, ...storeOrders].map(tellOrder);
