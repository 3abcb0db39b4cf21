import type { SeedData } from "../seed/demo-seed.ts";
import { credentialHash } from "./credentials.ts";
import type { Queryable, Transaction } from "./database/database.ts";

/** Every table with the marketplace's data, those that others refer to last. */
const dataTables =
  "order_messages, order_items, orders, cart_items, listings, releases, personal_tokens, applications, users, rates, settings";

const tables = [
  "rates",
  "users",
  "releases",
  "listings",
  "orders",
  "order_items",
  "order_messages",
  "cart_items",
] as const satisfies readonly (keyof SeedData)[];

/** Takes everything out of the marketplace but its schema. */
export const emptyMarketplace = (transaction: Transaction): Promise<void> =>
  transaction.script(`truncate ${dataTables}; alter sequence listing_numbers restart;`);

/** Puts a seed into an empty marketplace. Each table is filled by one statement. */
export async function loadSeed(transaction: Queryable, seed: SeedData): Promise<void> {
  for (const table of tables) await insertRows(transaction, table, seed[table]);
  await insertRows(
    transaction,
    "applications",
    seed.applications.map(({ consumer_key, consumer_secret, name }) => ({
      consumer_key,
      consumer_secret_hash: credentialHash(consumer_secret),
      name,
      demo: true,
    })),
  );
  const idOf = new Map(seed.users.map((user) => [user.username, user.id]));
  await insertRows(
    transaction,
    "personal_tokens",
    seed.tokens.map(({ token, username }) => ({
      token_hash: credentialHash(token),
      user_id: idOf.get(username),
      demo: true,
    })),
  );
  await setNextListingNumber(transaction, seed.nextListingNumber);
}

/** Fills a table from rows whose keys are its columns. */
export async function insertRows(transaction: Queryable, table: string, rows: readonly object[]): Promise<void> {
  await transaction.query(
    {
      name: `seed_${table}`,
      text: `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    },
    [JSON.stringify(rows)],
  );
}

/** Sets the number the next listing gets. */
export async function setNextListingNumber(transaction: Queryable, number: number): Promise<void> {
  await transaction.query({ name: "listing_numbers_set", text: "select setval('listing_numbers', $1, false)" }, [
    number,
  ]);
}
