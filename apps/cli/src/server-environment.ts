import type { Arguments, Environment, Option } from "./command.ts";

/** The options of `start` that the server reads from its environment. */
export const SERVER_OPTIONS: Readonly<Record<string, Option & { variable: string }>> = {
  host: { value: "address", description: "where all three listen (default 127.0.0.1)", variable: "HOST" },
  port: { value: "number", description: "the sandbox's port, 0 for a free one (default 8080)", variable: "PORT" },
  seed: {
    value: "what",
    description:
      "what a new sandbox holds: demo, none, the demo and that many listings, or a YAML or JSON file (default demo)",
    variable: "SEED",
  },
  "data-dir": { value: "folder", description: "where data is kept (default .runout/data)", variable: "DATA_DIR" },
  scenario: { value: "file", description: "a JSON file of steps that run after the seed", variable: "SCENARIO" },
  "log-level": {
    value: "level",
    description: "what is logged to standard error (default warn)",
    variable: "LOG_LEVEL",
  },
};

/** Ports that are used when none is chosen. */
export const DEFAULT_PORTS = { sandbox: 8080, mock: 4010, docs: 8081 } as const;

/** The options of `start` for the ports of the others. */
export const PORT_OPTIONS: Readonly<Record<string, Option>> = {
  "mock-port": { value: "number", description: "the mock's port (default 4010)", variable: "MOCK_PORT" },
  "docs-port": { value: "number", description: "the documentation's port (default 8081)", variable: "DOCS_PORT" },
};

/** What is kept nowhere. */
const MEMORY = "memory://";

/** The folder of the data; undefined where nothing is kept, or a database server keeps it. */
export function dataDirectory(environment: Environment): string | undefined {
  if (environment.DATABASE_URL) return undefined;
  const folder = environment.DATA_DIR || ".runout/data";
  return folder === MEMORY ? undefined : folder;
}

/** The environment of the server: the caller's, with what the options say. */
export function serverEnvironment(args: Arguments): Environment {
  const given = Object.entries(SERVER_OPTIONS).map(([name, { variable }]) => [variable, args.text(name)]);
  return {
    LOG_LEVEL: "warn",
    ...args.environment,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...(args.isGiven("in-memory") && { DATA_DIR: MEMORY }),
    ...(args.isGiven("no-rate-limit") && { RATE_LIMIT: "off" }),
    SANDBOX: "on",
  };
}

/** Names the options instead of the variables, in a message about those that were given as options. */
export function namingOptions(message: string, args: Arguments): string {
  let text = message;
  for (const [name, { variable }] of Object.entries(SERVER_OPTIONS)) {
    if (args.isGiven(name)) text = text.replace(new RegExp(`(?<!\\w)${variable}(?!\\w)`, "g"), `--${name}`);
  }
  return text;
}
