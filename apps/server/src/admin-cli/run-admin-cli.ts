import { type Marketplace, MarketplaceError, openMarketplace } from "@runout/marketplace";
import { type Config, ConfigError, readConfig } from "../config.ts";
import { findSecretsKey } from "../secrets-key.ts";
import { type CommandOutput, readCommand } from "./run-command.ts";
import { USAGE, UsageError } from "./usage.ts";

/** Where text goes. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/** What a command needs of a marketplace. */
export type OpenMarketplace = Pick<Marketplace, "administration" | "close">;

/**
 * Carries out one command on the marketplace that the environment names.
 *
 * @param open opens that marketplace, which is closed when the command is done
 * @returns the exit code: 0 when it is done, 1 when it could not be, 2 when it was not understood
 */
export async function runAdminCli(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  { out, error }: Output,
  open: (config: Config) => Promise<OpenMarketplace> = openConfigured,
): Promise<number> {
  let marketplace: OpenMarketplace | undefined;
  try {
    const command = readCommand(words);
    marketplace = await open(readConfig(environment));
    const printed = await command.run(marketplace.administration);
    out(command.json ? `${JSON.stringify(printed)}\n` : print(printed));
    return 0;
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    if (problem instanceof UsageError) {
      error(`credentials: ${text}\n\n${USAGE}`);
      return 2;
    }
    if (!(problem instanceof MarketplaceError || problem instanceof ConfigError)) error("credentials: it failed.\n");
    error(`credentials: ${text}\n`);
    return 1;
  } finally {
    await marketplace?.close();
  }
}

/** Opens the marketplace that a configuration names, as commands do. */
export function openConfigured(config: Config): Promise<Marketplace> {
  const { databaseUrl, dataDirectory, preparedStatements, databaseLimit, seed, sandbox } = config;
  const storage = databaseUrl
    ? { databaseUrl, maxConnections: 1, namedStatements: preparedStatements, limitMilliseconds: databaseLimit }
    : { dataDirectory };
  return openMarketplace({ ...storage, seed, demoCredentials: sandbox, secretsKey: () => findSecretsKey(config) });
}

/** Text for people: `key: value` lines for one thing, columns for a list. */
function print(printed: CommandOutput): string {
  if (!isList(printed)) {
    return Object.entries(printed)
      .map(([key, value]) => `${words(key)}: ${value}\n`)
      .join("");
  }
  const [first] = printed;
  if (first === undefined) return "none\n";
  const keys = Object.keys(first);
  const rows = [keys.map(words), ...printed.map((row) => keys.map((key) => cell(Reflect.get(row, key))))];
  const widths = keys.map((_key, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

const isList = (printed: CommandOutput): printed is readonly object[] => Array.isArray(printed);
const cell = (value: unknown): string => (value === null ? "-" : String(value));
/** `consumerKey` and `consumer_key` are both "consumer key". */
const words = (key: string): string =>
  key.replaceAll("_", " ").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
