import type { UserRow } from "../../domain/entities.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import type { Database, Queryable } from "../database/database.ts";

const byId = { name: "user_by_id", text: "select * from users where id = $1" };
const byUsername = { name: "user_by_username", text: "select * from users where lower(username) = lower($1)" };
const byName = { name: "users_by_name", text: "select * from users order by lower(username) limit $1" };
const insert = {
  name: "user_insert",
  text: `insert into users (id, username, email, name, currency, buyer_currency, country, is_seller, registered)
    select coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8 from users on conflict do nothing returning *`,
};
const takeOrderNumber = {
  name: "user_take_order_number",
  text: "update users set next_order = next_order + 1 where id = $1 returning next_order - 1 as number",
};
const forSale = {
  name: "user_for_sale",
  text: "select for_sale as count from inventories where bucket = $1 and seller_id = $2",
};

/** Finds a user by id. */
export async function findUserById(database: Queryable, id: number): Promise<UserRow | undefined> {
  const [row] = await database.query<UserRow>(byId, [id]);
  return row;
}

/** Finds a user by name, in whatever case it is written. */
export async function findUser(database: Queryable, username: string): Promise<UserRow | undefined> {
  const [row] = await database.query<UserRow>(byUsername, [username]);
  return row;
}

/** Lists the first users by name. */
export const findUsers = (database: Queryable, limit: number): Promise<UserRow[]> =>
  database.query<UserRow>(byName, [limit]);

/** Creates a user with the next id; undefined where the name is taken, in whatever case. */
export async function insertUser(
  database: Database,
  user: Pick<UserRow, "username" | "email" | "name" | "currency" | "buyer_currency" | "country" | "is_seller">,
  now: Date,
): Promise<UserRow | undefined> {
  const { username, email, name, currency, buyer_currency, country, is_seller } = user;
  return database.transaction(async (transaction) => {
    // Two that are created at once would get the same id.
    await transaction.script("lock table users in share row exclusive mode");
    const values = [username, email, name, currency, buyer_currency, country, is_seller, now];
    const [row] = await transaction.query<UserRow>(insert, values);
    return row;
  });
}

/** Takes the seller's next order number. The seller's row stays locked until the transaction ends, so no number is lost or doubled. */
export async function nextOrderNumber(transaction: Queryable, sellerId: number): Promise<number> {
  const [row] = await transaction.query<{ number: number }>(takeOrderNumber, [sellerId]);
  if (!row) throw new Error(`seller ${sellerId} is gone`);
  return row.number;
}

/** Counts a user's listings for sale. */
export async function countForSale(database: Queryable, userId: number): Promise<number> {
  const [row] = await database.query<{ count: number }>(forSale, [bucketOfSeller(userId), userId]);
  return row?.count ?? 0;
}
