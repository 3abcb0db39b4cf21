import type { PoolClient } from "pg";

/** How PostgreSQL writes times and bytes as text. Our parsers read this form, and the meaning of `::date` depends on the zone. */
const needed = [
  { name: "timezone", value: "UTC", accepts: /^(Etc\/)?(UTC|UCT|Universal|Zulu)$/i },
  { name: "datestyle", value: "ISO, MDY", accepts: /^ISO\b/i },
  { name: "bytea_output", value: "hex", accepts: /^hex$/i },
];

/** Statements that make the settings last as long as the connection or as the transaction. */
export function settings(scope: "session" | "transaction"): string {
  const set = scope === "session" ? "set" : "set local";
  return needed.map(({ name, value }) => `${set} ${name} to '${value}'`).join("; ");
}

/**
 * Whether a connection that nobody has set anything on has them already: from postgresql.conf, or by `alter database` or
 * `alter role`.
 */
export async function serverHasSettings(client: PoolClient): Promise<boolean> {
  const names = needed.map(({ name }) => `'${name}'`).join(", ");
  const { rows } = await client.query<{ name: string; value: string }>(
    `select lower(name) as name, reset_val as value from pg_settings where lower(name) in (${names})`,
  );
  return needed.every(({ name, accepts }) => accepts.test(rows.find((row) => row.name === name)?.value ?? ""));
}
