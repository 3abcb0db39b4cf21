import type { Queryable } from "../database/database.ts";

const advance = {
  name: "write_watermark_advance",
  text: `insert into write_watermarks (user_id, changes) values ($1, 1)
    on conflict (user_id) do update set changes = write_watermarks.changes + 1`,
};
const find = { name: "write_watermark_find", text: "select changes from write_watermarks where user_id = $1" };

/** Counts a change by a user; to be called last in the transaction of the change, because it locks the user's row. */
export async function advanceWriteWatermark(transaction: Queryable, userId: number): Promise<void> {
  await transaction.query(advance, [userId]);
}

/** How many changes of a user a server has seen. */
export async function findWriteWatermark(database: Queryable, userId: number): Promise<number> {
  const [row] = await database.query<{ changes: number }>(find, [userId]);
  return row?.changes ?? 0;
}
