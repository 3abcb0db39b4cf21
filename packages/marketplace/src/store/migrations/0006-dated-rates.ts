import type { Migration } from "../database/migrate.ts";

/** A rate holds from its day until the next one of its currency, so a currency has many. */
export const datedRates: Migration = {
  version: 6,
  name: "dated-rates",
  sql: "alter table rates drop constraint rates_pkey, add primary key (currency, as_of);",
};
