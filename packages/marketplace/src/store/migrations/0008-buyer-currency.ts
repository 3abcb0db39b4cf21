import type { Migration } from "../database/migrate.ts";

/** A user has two currencies: `currency` is the one they sell in, `buyer_currency` the one that prices are shown to them in. */
export const buyerCurrency: Migration = {
  version: 8,
  name: "buyer_currency",
  sql: `
alter table users add column buyer_currency text;
update users set buyer_currency = currency;
alter table users alter column buyer_currency set not null;
`,
};
