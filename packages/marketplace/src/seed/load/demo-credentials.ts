import { publicHash, publicSecret } from "../../secrets/secret-keys.ts";
import type { Queryable } from "../../store/database/database.ts";
import type { SeedData } from "../demo-seed.ts";

const applications = {
  name: "seed_applications",
  text: `insert into applications (consumer_key, consumer_secret, name, demo)
    select consumer_key, consumer_secret, name, true
    from jsonb_to_recordset($1::jsonb) as seed (consumer_key text, consumer_secret text, name text)`,
};
const personalTokens = {
  name: "seed_personal_tokens",
  text: `insert into personal_tokens (token_hash, user_id, name, demo)
    select token_hash, users.id, 'Demo', true
    from jsonb_to_recordset($1::jsonb) as seed (token_hash text, username text) join users using (username)`,
};
const accessTokens = {
  name: "seed_oauth_access_tokens",
  text: `insert into oauth_access_tokens (token_hash, secret, consumer_key, user_id, demo)
    select token_hash, secret, consumer_key, users.id, true
    from jsonb_to_recordset($1::jsonb) as seed (token_hash text, secret text, consumer_key text, username text)
      join users using (username)`,
};

/** Stores the demo's credentials, which are public, marked as such. Users have to be there. */
export async function insertDemoCredentials(
  transaction: Queryable,
  {
    applications: known,
    tokens,
    accessTokens: permissions,
  }: Pick<SeedData, "applications" | "tokens" | "accessTokens">,
): Promise<void> {
  const stored = {
    applications: known.map((row) => ({ ...row, consumer_secret: publicSecret(row.consumer_secret) })),
    tokens: tokens.map(({ token, username }) => ({ token_hash: publicHash(token), username })),
    permissions: permissions.map(({ token, secret, ...row }) => ({
      ...row,
      token_hash: publicHash(token),
      secret: publicSecret(secret),
    })),
  };
  await transaction.query(applications, [JSON.stringify(stored.applications)]);
  await transaction.query(personalTokens, [JSON.stringify(stored.tokens)]);
  await transaction.query(accessTokens, [JSON.stringify(stored.permissions)]);
}
