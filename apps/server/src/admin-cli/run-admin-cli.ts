import { type Marketplace, MarketplaceError, openMarketplace } from "@runout/marketplace";
import { type Config, ConfigError, readConfig } from "../config.ts";
import { findSecretsKey } from "../secrets-key.ts";
import { print } from "./print.ts";
import { readCommand } from "./run-command.ts";
import { USAGE, UsageError } from "./usage.ts";

/** Where text goes. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/**
 * Carries out one command on the marketplace that the environment names.
 *
 * @returns the exit code: 0 when it is done, 1 when it could not be, 2 when it was not understood
 */
export async function runAdminCli(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  { out, error }: Output,
): Promise<number> {
  let marketplace: Marketplace | undefined;
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

function open(config: Config): Promise<Marketplace> {
  const { databaseUrl, dataDirectory, preparedStatements, databaseLimit, seed, sandbox } = config;
  const storage = databaseUrl
    ? { databaseUrl, maxConnections: 1, namedStatements: preparedStatements, limitMilliseconds: databaseLimit }
    : { dataDirectory };
  return openMarketplace({ ...storage, seed, demoCredentials: sandbox, secretsKey: () => findSecretsKey(config) });
}
