import { auditShop, auditStatistics } from "../live/audit-shop.ts";
import { connect } from "../live/connection.ts";
import type { Ledger } from "./ledger.ts";
import { observe } from "./observe.ts";
import { type Findings, settle } from "./settle.ts";

/**
 * Reads everything back through the API and holds it against the ledger and against itself.
 *
 * @param whole whether every order's log is read; otherwise those of the orders that were written to
 */
export async function compare(url: string, ledger: Ledger, whole: boolean): Promise<Findings & { wrong: string[] }> {
  const connection = connect(url);
  try {
    const doubtful = new Set(ledger.doubts.flatMap(({ after }) => after.map(([key]) => key)));
    const wanted = (key: string) => whole || ledger.touched.has(key) || doubtful.has(key);
    const { world, everything, problems } = await observe(connection, wanted);
    const wrong = [...ledger.refused.splice(0), ...problems];
    for (const contents of everything) wrong.push(...(await auditShop(connection, contents)));
    wrong.push(...(await auditStatistics(connection, everything)));
    return { ...settle(ledger, world), wrong };
  } finally {
    connection.close();
  }
}
