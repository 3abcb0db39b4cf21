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
  /** To be called when it is not known what a change has left: `find` is called until it succeeds, and the clock is not ready until then. */
  doubt(find: () => Promise<void>): void;
  /** What to wait for before the clock is used; undefined when it is right. It rejects with the error of `find`. */
  ready(): Promise<void> | undefined;
}

const SETTING = "clock_offset_ms";

/** Opens the clock where it was left. */
export async function openClock(database: Queryable): Promise<Clock> {
  const read = async (queryable: Queryable) => Number((await readSetting(queryable, SETTING)) ?? 0);
  let offset = await read(database);
  let ready: (() => Promise<void>) | undefined;
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
    doubt(find) {
      const wait = shared(async () => {
        await find();
        if (ready === wait) ready = undefined;
      });
      ready = wait;
    },
    ready: () => ready?.(),
  };
}

/** Lets all who call while work is under way wait for the same work. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
