import { readFile, stat } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { runSql } from "@runout/harness/postgres";
import type { BenchPostgres } from "./bench-postgres.ts";

/** A statement as a server sent it, with the values of `$1`, `$2` ... as text. */
export interface SentStatement {
  text: string;
  values: (string | null)[];
}

/**
 * Listens for a moment to what PostgreSQL is sent while something is done. Statements are written to the log only for that
 * moment, so nothing is slower during the measurements.
 */
export async function captureStatements(
  postgres: BenchPostgres,
  act: () => Promise<unknown>,
): Promise<SentStatement[]> {
  const admin = postgres.url;
  await runSql(admin, "alter system set log_statement = 'all'", "select pg_reload_conf()");
  await delay(300);
  const { size } = await stat(postgres.logFile);
  await act();
  await runSql(admin, "alter system reset log_statement", "select pg_reload_conf()");
  await delay(300);
  const log = (await readFile(postgres.logFile)).subarray(size).toString("utf8");
  return log
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => readEntry(JSON.parse(line)));
}

function readEntry({ message = "", detail = "" }: { message?: string; detail?: string }): SentStatement[] {
  const [, text] = /^execute [^:]+: ([\s\S]+)$/.exec(message) ?? [];
  if (text === undefined) return [];
  const values: (string | null)[] = [];
  for (const [, position, whole, quoted] of detail.matchAll(/\$(\d+) = (NULL|'((?:[^']|'')*)')/g)) {
    values[Number(position) - 1] = whole === "NULL" ? null : (quoted ?? "").replaceAll("''", "'");
  }
  return [{ text, values }];
}
