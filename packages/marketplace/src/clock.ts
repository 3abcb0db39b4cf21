import type { Queryable } from "./store/database/database.ts";
import { readSetting, writeSetting } from "./store/settings.ts";

/** The marketplace's time. It can be set; it goes on running from there and survives a restart. */
export interface Clock {
  now(): Date;
  /** How far the clock is ahead of the machine's, in milliseconds. */
  offset(): number;
  set(database: Queryable, time: Date): Promise<void>;
  /** Remembers the offset, and returns a function that restores it. */
  remember(): () => void;
  /** Reads the offset from the database again, after its data was replaced. */
  reload(database: Queryable): Promise<void>;
}

const SETTING = "clock_offset_ms";

/** Opens the clock where it was left. */
export async function openClock(database: Queryable): Promise<Clock> {
  const read = async (queryable: Queryable) => Number((await readSetting(queryable, SETTING)) ?? 0);
  let offset = await read(database);
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    async set(queryable, time) {
      const moved = time.getTime() - Date.now();
      await writeSetting(queryable, SETTING, String(moved));
      offset = moved;
    },
    remember() {
      const kept = offset;
      return () => {
        offset = kept;
      };
    },
    async reload(queryable) {
      offset = await read(queryable);
    },
  };
}
