import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BenchPostgres } from "../bench-postgres.ts";
import type { SentStatement } from "../capture-statements.ts";
import type { Measurement } from "../measure-rounds.ts";

const run = promisify(execFile);

/** What pgbench runs over and over: SQL with `:name` for variables. */
export interface Script {
  sql: string;
  variables: Record<string, string>;
}

/** Statements are planned once, as the server has it. */
const PGOPTIONS = "-c plan_cache_mode=force_generic_plan";

/** Runs a script with pgbench on prepared statements, with so many connections, for so many whole seconds. */
export async function runPgbench(
  postgres: BenchPostgres,
  databaseUrl: string,
  { sql, variables }: Script,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "runout-pgbench-"));
  try {
    const file = join(folder, "script.sql");
    await writeFile(file, `${sql};\n`);
    const length = String(Math.max(1, Math.round(seconds)));
    const { stdout } = await run(
      join(postgres.binaries, "pgbench"),
      [
        ...["--no-vacuum", "--protocol=prepared", `--client=${connections}`, "--jobs=1", `--time=${length}`],
        ...Object.entries(variables).map(([name, value]) => `--define=${name}=${value}`),
        `--file=${file}`,
        databaseUrl,
      ],
      { env: { ...process.env, PGOPTIONS } },
    );
    return readReport(stdout, connections);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readReport(report: string, connections: number): Measurement {
  const rate = Number(/tps = ([\d.]+)/.exec(report)?.[1]);
  if (!(rate > 0)) throw new Error(`pgbench did nothing: ${report}`);
  // pgbench reports no percentiles without a log of every transaction; its mean stands for both.
  const mean = (connections / rate) * 1000;
  return { rate, p50: mean, p99: mean };
}

/** Turns a statement that was captured into a script with the same values. */
export function toScript({ text, values }: SentStatement): Script {
  const variables = Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[`value${index + 1}`, value]])),
  );
  const sql = hideColons(text).replaceAll(/\$(\d+)/g, (_, position: string) =>
    values[Number(position) - 1] == null ? "null" : `:value${position}`,
  );
  return { sql, variables };
}

/** pgbench takes `:name` for a variable even inside quotes. */
function hideColons(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'/g, (literal) =>
    /:\w/.test(literal) ? `E${literal.replaceAll("\\", "\\\\").replaceAll(":", "\\x3a")}` : literal,
  );
}
