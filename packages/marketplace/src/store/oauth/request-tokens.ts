import type { Queryable } from "../database/database.ts";

/** An application's request for a user's permission, while it is open. */
export interface RequestTokenRow {
  token_hash: string;
  /** As it is stored: see `openSecret`. */
  secret: string;
  consumer_key: string;
  application: string;
  /** Where the user is sent back to; `oob` to be shown the verifier. */
  callback: string;
  /** Who gave the permission; null until a user did. */
  user_id: number | null;
  verifier_hash: string | null;
}

const insert = {
  name: "oauth_request_token_insert",
  text: `insert into oauth_request_tokens (token_hash, secret, consumer_key, callback, expires)
    values ($1, $2, $3, $4, $5)`,
};
const find = {
  name: "oauth_request_token_find",
  text: `select token_hash, secret, consumer_key, applications.name as application, oauth_request_tokens.callback, user_id,
      verifier_hash
    from oauth_request_tokens join applications using (consumer_key)
    where token_hash = $1 and expires > $2 and revoked is null`,
};
const allow = {
  name: "oauth_request_token_allow",
  text: `update oauth_request_tokens set user_id = $3, verifier_hash = $4
    where token_hash = $1 and expires > $2 and user_id is null returning callback`,
};
const remove = {
  name: "oauth_request_token_delete",
  text: "delete from oauth_request_tokens where token_hash = $1 and user_id is null returning callback",
};
const use = {
  name: "oauth_request_token_use",
  text: `delete from oauth_request_tokens
    where token_hash = $1 and expires > $2 and verifier_hash = $3 returning user_id, consumer_key`,
};
const prune = { name: "oauth_request_tokens_prune", text: "delete from oauth_request_tokens where expires <= $1" };

/** Stores a request token by its hash. */
export async function insertRequestToken(
  database: Queryable,
  token: { hash: string; secret: string; consumerKey: string; callback: string; expires: Date },
): Promise<void> {
  await database.query(insert, [token.hash, token.secret, token.consumerKey, token.callback, token.expires]);
}

/** Finds a request token that is still good, and the name of the application that asked for it. */
export async function findRequestToken(
  database: Queryable,
  hash: string,
  now: Date,
): Promise<RequestTokenRow | undefined> {
  const [row] = await database.query<RequestTokenRow>(find, [hash, now]);
  return row;
}

/** Records a user's permission, once, and returns where the user is sent back to; undefined where there is nothing to permit. */
export async function allowRequestToken(
  database: Queryable,
  permission: { hash: string; now: Date; userId: number; verifierHash: string },
): Promise<string | undefined> {
  const { hash, now, userId, verifierHash } = permission;
  const [row] = await database.query<{ callback: string }>(allow, [hash, now, userId, verifierHash]);
  return row?.callback;
}

/** Deletes a request token that a user has refused. One that was allowed stays. */
export async function denyRequestToken(database: Queryable, hash: string): Promise<string | undefined> {
  const [row] = await database.query<{ callback: string }>(remove, [hash]);
  return row?.callback;
}

/** Deletes a request token and returns whose it is, if the verifier is its own: of two calls at once, one gets it. */
export async function useRequestToken(
  database: Queryable,
  { hash, now, verifierHash }: { hash: string; now: Date; verifierHash: string },
): Promise<{ userId: number; consumerKey: string } | undefined> {
  const [row] = await database.query<{ user_id: number; consumer_key: string }>(use, [hash, now, verifierHash]);
  return row && { userId: row.user_id, consumerKey: row.consumer_key };
}

/** Deletes the request tokens whose time is over. */
export async function pruneRequestTokens(database: Queryable, now: Date): Promise<void> {
  await database.query(prune, [now]);
}
