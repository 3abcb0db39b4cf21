import type { Rates } from "../domain/money.ts";
import { ratesAt } from "../domain/money.ts";
import type { Queryable } from "../store/database/database.ts";
import { readRates } from "../store/settings.ts";

/** The conversion rates as they were read last. */
export interface ConversionRates {
  /** The rates that hold at a time. */
  at(time: Date): Rates;
  /** Reads them again, so that new ones count. */
  reload(): Promise<void>;
}

/** Reads the conversion rates of a marketplace. */
export async function openConversionRates(database: Queryable): Promise<ConversionRates> {
  let rates = await readRates(database);
  return {
    at: (time) => ratesAt(rates, time),
    async reload() {
      rates = await readRates(database);
    },
  };
}
