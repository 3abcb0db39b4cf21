import { type DatedRate, type RatesByDay, ratesByDay } from "../domain/money.ts";
import type { Queryable } from "./database/database.ts";

const read = { name: "setting_read", text: "select value from settings where key = $1" };
const write = {
  name: "setting_write",
  text: "insert into settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value",
};
const rates = { name: "rates", text: "select currency, per_usd, as_of from rates" };

/** Reads a setting that the marketplace stores about itself; undefined when never set. */
export async function readSetting(database: Queryable, key: string): Promise<string | undefined> {
  const [row] = await database.query<{ value: string }>(read, [key]);
  return row?.value;
}

/** Stores a setting. */
export async function writeSetting(database: Queryable, key: string, value: string): Promise<void> {
  await database.query(write, [key, value]);
}

/** Reads the conversion rates of all days. */
export const readRates = async (database: Queryable): Promise<RatesByDay> =>
  ratesByDay(await database.query<DatedRate & Record<string, unknown>>(rates));
