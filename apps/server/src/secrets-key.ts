import { randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explain, makeDirectory } from "@runout/marketplace/make-directory";
import { type Config, ConfigError } from "./config.ts";
import { parseSecretsKey, SECRETS_KEY_BYTES } from "./env.ts";

/**
 * The key that tokens are hashed and secrets are encrypted with. A sandbox without one keeps its own in `DATA_DIR/secrets.key`,
 * which only its user may read; one that keeps nothing makes a new one. To be called when the data's folder is there.
 *
 * @throws ConfigError where there is none and no sandbox, or where the file holds none
 */
export async function findSecretsKey(
  config: Pick<Config, "secretsKey" | "sandbox" | "databaseUrl" | "dataDirectory">,
): Promise<Buffer> {
  const { secretsKey, sandbox, databaseUrl, dataDirectory } = config;
  if (secretsKey) return secretsKey;
  if (!sandbox) {
    throw new ConfigError(
      "SECRETS_KEY must be set: 32 bytes in base64, for example from `openssl rand -base64 32`. Keep it: without it no credentials are accepted any more.",
    );
  }
  if (dataDirectory === "memory://") {
    if (databaseUrl) throw new ConfigError("SECRETS_KEY must be set where DATABASE_URL is and DATA_DIR keeps nothing.");
    return randomBytes(SECRETS_KEY_BYTES);
  }
  const path = join(dataDirectory, "secrets.key");
  await makeDirectory(dataDirectory);
  const made = `${randomBytes(SECRETS_KEY_BYTES).toString("base64")}\n`;
  try {
    await writeFile(path, made, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw explain(dataDirectory, error);
    // Left by a start that was interrupted or had no room: nothing was made with it.
    if ((await stat(path)).size === 0) await writeFile(path, made);
  }
  const key = parseSecretsKey((await readFile(path, "utf8")).trim());
  if (!key) throw new ConfigError(`${path} holds no key: delete it, and every credential made here with it.`);
  return key;
}
