import { auditLog } from "../live/audit-log.ts";
import { auditShop, auditStatistics, type ShopContents } from "../live/audit-shop.ts";
import { connect } from "../live/connection.ts";
import { shops } from "../live/shop.ts";
import { walkInventory, walkLog, walkOrders } from "../live/walk.ts";
import type { Race } from "./field.ts";

/** When all is over every server shows counts that equal its rows, and orders that equal their logs. */
export const agreement: Race = {
  name: "counts and logs afterwards",
  async run({ servers }) {
    const problems: string[] = [];
    let orders = 0;
    let listings = 0;
    for (const { url } of servers) {
      const connection = connect(url);
      const everything: ShopContents[] = [];
      for (const shop of shops) {
        const contents = {
          shop,
          listings: await walkInventory(connection, shop),
          orders: await walkOrders(connection, shop),
        };
        everything.push(contents);
        problems.push(...(await auditShop(connection, contents)));
        for (const order of contents.orders) {
          problems.push(...auditLog(order, await walkLog(connection, shop, order.id)));
        }
        orders += contents.orders.length;
        listings += contents.listings.length;
      }
      problems.push(...(await auditStatistics(connection, everything)));
      connection.close();
    }
    return { counts: `${listings} listings and ${orders} orders, over ${servers.length} servers`, problems };
  },
};
