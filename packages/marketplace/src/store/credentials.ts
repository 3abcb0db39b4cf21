import { createHash } from "node:crypto";
import type { Queryable } from "./database/database.ts";
import type { UserRow } from "./rows.ts";

const userOfToken = {
  name: "user_of_token",
  text: "select users.* from personal_tokens join users on users.id = personal_tokens.user_id where token_hash = $1 and (not demo or $2)",
};
const application = {
  name: "application",
  text: "select name from applications where consumer_key = $1 and consumer_secret_hash = $2 and (not demo or $3)",
};

/** Credentials are random and long, so a plain digest keeps them as safe at rest as a slow one would. */
export const credentialHash = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Finds the user a personal token belongs to. The demo's tokens are publicly known, so they count only where that is wanted. */
export async function findUserOfToken(database: Queryable, token: string, demo: boolean): Promise<UserRow | undefined> {
  const [row] = await database.query<UserRow>(userOfToken, [credentialHash(token), demo]);
  return row;
}

/** Finds the name of an application by its consumer key and secret. */
export async function findApplication(
  database: Queryable,
  { key, secret }: { key: string; secret: string },
  demo: boolean,
): Promise<string | undefined> {
  const [row] = await database.query<{ name: string }>(application, [key, credentialHash(secret), demo]);
  return row?.name;
}
