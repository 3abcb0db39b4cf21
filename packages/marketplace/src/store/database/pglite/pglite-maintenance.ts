/** What maintenance needs from the database it looks after. */
export interface Maintained {
  /** Counts the calls made on the database; unchanged between two looks means idle. */
  activity(): number;
  /** Runs one statement in its turn. Not counted as activity. */
  run(sql: string): Promise<Record<string, unknown>[]>;
}

export interface Maintenance {
  /** One look, with whatever work it finds due. */
  look(): Promise<void>;
  /** Resolves when a look that is under way has ended; none follows. */
  stop(): Promise<void>;
}

/** Replaying more than this after a crash makes the next start noticeably slow. */
export const WAL_LIMIT_BYTES = 32 * 1024 * 1024;
const LOOK_EVERY_MS = 2000;
/** A busy database is vacuumed too once it has this many times the dead rows of the idle rule. */
const BUSY_FACTOR = 10;

const WAL_QUERY = `
  select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`;

// PostgreSQL's own autovacuum rule, with its default numbers.
const tableQuery = (factor: number) => `
  select format('%I.%I', schemaname, relname) as name, n_dead_tup > ${factor} * (50 + 0.2 * n_live_tup) as dead
  from pg_stat_user_tables
  where n_dead_tup > ${factor} * (50 + 0.2 * n_live_tup) or n_mod_since_analyze > ${factor} * (50 + 0.1 * n_live_tup)
  order by n_dead_tup desc limit 1`;

/**
 * Does what a PostgreSQL server's background processes do and the embedded engine, having none, does not: CHECKPOINT bounds the
 * log that a crash makes it replay, VACUUM gives dead rows' space back, ANALYZE keeps the planner's numbers true. One table per
 * look, when nothing else happened since the last one, because every other call waits meanwhile. The timer keeps no process alive.
 */
export function maintain(database: Maintained): Maintenance {
  let seen = 0;
  let settled = true;
  let running: Promise<void> | undefined;
  let stopped = false;

  async function work(): Promise<void> {
    const idle = database.activity() === seen;
    seen = database.activity();
    if (idle && settled) return;
    const [wal] = await database.run(WAL_QUERY);
    if (Number(wal?.bytes) > WAL_LIMIT_BYTES) await database.run("checkpoint");
    // The engine reports its counters once a second at most, and only when it is spoken to.
    await database.run("select pg_stat_force_next_flush()");
    const [table] = await database.run(tableQuery(idle ? 1 : BUSY_FACTOR));
    if (table) await database.run(`${table.dead ? "vacuum (analyze)" : "analyze"} ${table.name}`);
    settled = idle && !table;
  }

  function look(): Promise<void> {
    if (stopped) return Promise.resolve();
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  }

  // A failed look is repeated; an engine that has stopped says so to every caller, so nothing is lost by silence here.
  const timer = setInterval(() => look().catch(() => {}), LOOK_EVERY_MS);
  // In a browser a timer is a number, and no process waits for it.
  if (typeof timer === "object") timer.unref();

  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running?.catch(() => {});
    },
  };
}
