import { type DatedRate, type RatesByDay, ratesByDay } from "../domain/dated-rates.ts";
import type { Queryable } from "./database/database.ts";

const all = { name: "rates", text: "select currency, per_usd, as_of from rates" };

/** Reads the conversion rates of all days. */
export const readRates = async (database: Queryable): Promise<RatesByDay> =>
  ratesByDay(await database.query<DatedRate & Record<string, unknown>>(all));
