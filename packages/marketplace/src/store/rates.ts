import type { Rates } from "../domain/money.ts";
import type { Queryable } from "./database/database.ts";

const all = { name: "rates", text: "select currency, per_usd from rates" };

/** Reads the conversion rates: units of each currency for one US dollar. */
export async function readRates(database: Queryable): Promise<Rates> {
  const rows = await database.query<{ currency: keyof Rates; per_usd: string }>(all);
  // The migration and the seed fill the table with every currency of the contract.
  return Object.fromEntries(rows.map((row) => [row.currency, row.per_usd])) as Rates;
}
