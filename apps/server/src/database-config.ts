import { type Env, parseSwitch, parseWholeNumber } from "./env.ts";

/** Where the data is, and how many processes share it. */
export interface DatabaseConfig {
  /** `postgres://...`; without it the data lives in `dataDirectory`. */
  databaseUrl: string | undefined;
  /** `postgres://...` of a streaming replica of that server. */
  databaseReplicaUrl: string | undefined;
  /** Connections that one process opens to each server at most. */
  databasePool: number;
  /** Milliseconds that a statement may take. */
  databaseLimit: number;
  /** Off behind a pooler in transaction mode. */
  preparedStatements: boolean;
  /** A folder, or `memory://` to keep nothing. */
  dataDirectory: string;
  /** How many processes serve the port, under one that watches them. */
  processes: number;
  /** Whether other servers may listen on the same port. */
  reusePort: boolean;
}

/** Reads the variables about the data, and reports those that do not go together. */
export function readDatabaseConfig(env: Env, sandbox: boolean): DatabaseConfig {
  const config: DatabaseConfig = {
    databaseUrl: readDatabaseUrl(env, "DATABASE_URL"),
    databaseReplicaUrl: readDatabaseUrl(env, "DATABASE_REPLICA_URL"),
    databasePool: env.read(
      "DATABASE_POOL",
      10,
      (text) => parseWholeNumber(text, 1, 1000),
      "a whole number of connections from 1 to 1000",
    ),
    databaseLimit:
      1000 *
      env.read(
        "DATABASE_TIMEOUT",
        10,
        (text) => parseWholeNumber(text, 1, 3600),
        "a whole number of seconds from 1 to 3600",
      ),
    preparedStatements: env.read("PREPARED_STATEMENTS", true, parseSwitch, "on or off"),
    dataDirectory: env.text("DATA_DIR") ?? ".runout/data",
    processes: env.read("PROCESSES", 1, (text) => parseWholeNumber(text, 1, 256), "a whole number from 1 to 256"),
    reusePort: env.read("REUSE_PORT", false, parseSwitch, "on or off"),
  };
  const { processes, reusePort, databaseReplicaUrl } = config;
  const several = [processes > 1 && "PROCESSES above 1", reusePort && "REUSE_PORT=on"].filter((one) => one !== false);
  for (const one of several) {
    if (!env.text("DATABASE_URL")) {
      env.report(`${one} needs DATABASE_URL: the embedded database belongs to one process`);
    } else if (sandbox) {
      env.report(`${one} does not go with SANDBOX=on: the sandbox's clock and faults live in one process`);
    }
  }
  if (databaseReplicaUrl === undefined) return config;
  if (!env.text("DATABASE_URL")) {
    env.report("DATABASE_REPLICA_URL needs DATABASE_URL, the server that the replica follows");
  } else if (sandbox) {
    env.report(
      "DATABASE_REPLICA_URL does not go with SANDBOX=on: what /sandbox changes belongs to no user, so it would be read late",
    );
  }
  return config;
}

/** The value is not repeated in the problem: it holds a password. */
function readDatabaseUrl(env: Env, name: string): string | undefined {
  const text = env.text(name);
  if (text === undefined || (/^postgres(ql)?:/i.test(text) && URL.canParse(text))) return text;
  env.report(`${name} must be a URL that starts with postgres://`);
  return undefined;
}
