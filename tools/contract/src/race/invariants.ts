import { SELLERS } from "@runout/harness/demo-users";
import { connect } from "../connection.ts";
import { auditLog, auditSeller, auditStatistics, type SellerContents } from "../consistency/audit.ts";
import { readInventory, readLog, readOrders } from "../consistency/sellers.ts";
import type { Race } from "./connections.ts";

/** When all is over every server shows counts that equal its rows, and orders that equal their logs. */
export const invariants: Race = {
  name: "counts and logs afterwards",
  async run({ servers }) {
    const problems: string[] = [];
    let orders = 0;
    let listings = 0;
    for (const { url } of servers) {
      const connection = connect(url);
      const everything: SellerContents[] = [];
      for (const seller of SELLERS) {
        const contents = {
          seller,
          listings: await readInventory(connection, seller),
          orders: await readOrders(connection, seller),
        };
        everything.push(contents);
        problems.push(...(await auditSeller(connection, contents)));
        for (const order of contents.orders) {
          problems.push(...auditLog(order, await readLog(connection, seller, order.id)));
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
