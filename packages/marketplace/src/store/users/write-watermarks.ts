import type { Queryable } from "../database/database.ts";

const count = {
  name: "user_write_count",
  text: "insert into user_writes (user_id, changes) values ($1, 1) on conflict (user_id) do update set changes = user_writes.changes + 1",
};
const find = { name: "user_write_find", text: "select changes from user_writes where user_id = $1" };

/** Counts a change by a user; to be called last in the transaction of the change, because it holds the user's row. */
export async function countUserWrite(transaction: Queryable, userId: number): Promise<void> {
  await transaction.query(count, [userId]);
}

/** How many changes of a user a server has seen. */
export async function findUserWrites(database: Queryable, userId: number): Promise<number> {
  const [row] = await database.query<{ changes: number }>(find, [userId]);
  return row?.changes ?? 0;
}
