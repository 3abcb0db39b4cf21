import type { Queryable } from "../store/database/database.ts";
import { readSetting, writeSetting } from "../store/settings.ts";

/** The marketplace's time. The sandbox can put it elsewhere; it goes on running from there and survives a restart. */
export interface Clock {
  now(): Date;
  /** How far the clock is ahead of the machine's, in milliseconds. */
  offset(): number;
  set(database: Queryable, time: Date): Promise<void>;
  /** Forgets every move. */
  reset(): void;
}

const setting = "clock_offset_ms";

/** Opens the clock where it was left. */
export async function openClock(database: Queryable): Promise<Clock> {
  let offset = Number((await readSetting(database, setting)) ?? 0);
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    async set(queryable, time) {
      const moved = time.getTime() - Date.now();
      await writeSetting(queryable, setting, String(moved));
      offset = moved;
    },
    reset() {
      offset = 0;
    },
  };
}
