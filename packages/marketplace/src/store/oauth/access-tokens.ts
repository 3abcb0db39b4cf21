import type { UserRow } from "../../domain/entities.ts";
import type { Database, Queryable } from "../database/database.ts";
import { memoizeUntilWrite } from "../memoize-until-write.ts";

/** A permission that a user gave to an application. */
export interface PermissionRow {
  number: number;
  username: string;
  application: string;
  created: string;
  revoked: string | null;
}

/** Who a signed request says it is from; secrets as they are stored. */
export interface Signer {
  user: UserRow;
  application: string;
  consumerSecret: string;
  tokenSecret: string;
}

const find = {
  name: "oauth_access_token_find",
  text: `select users.*, applications.name as signed_application, applications.consumer_secret as signed_consumer_secret,
      tokens.secret as signed_token_secret
    from oauth_access_tokens as tokens join applications using (consumer_key) join users on users.id = tokens.user_id
    where token_hash in ($1, $2) and consumer_key = $3 and tokens.revoked is null and applications.revoked is null
      and (not tokens.demo or $4) and (not applications.demo or $4)`,
};
const insert = {
  name: "oauth_access_token_insert",
  text: "insert into oauth_access_tokens (token_hash, secret, consumer_key, user_id) values ($1, $2, $3, $4)",
};
const COLUMNS = "number, username, applications.name as application, tokens.created, tokens.revoked";
const list = {
  name: "oauth_access_tokens",
  text: `select ${COLUMNS} from oauth_access_tokens as tokens join applications using (consumer_key)
    join users on users.id = user_id order by number`,
};
const listOf = {
  name: "oauth_access_tokens_of_user",
  text: `select ${COLUMNS} from oauth_access_tokens as tokens join applications using (consumer_key)
    join users on users.id = user_id
    where user_id = $1 and tokens.revoked is null and applications.revoked is null order by number`,
};
const revoke = {
  name: "oauth_access_token_revoke",
  text: `update oauth_access_tokens set revoked = now()
    where number = $1 and ($2::bigint is null or user_id = $2) and revoked is null returning number`,
};
const revokeAll = {
  name: "oauth_access_tokens_revoke",
  text: "update oauth_access_tokens set revoked = now() where user_id = $1 and revoked is null returning number",
};

type SignerRow = UserRow & {
  signed_application: string;
  signed_consumer_secret: string;
  signed_token_secret: string;
};

/** Finds the user and the application that an access token, given by its hashes, stands for; undefined where one was revoked. */
export type Signers = (hashes: readonly [string, string], consumerKey: string) => Promise<Signer | undefined>;

/** Looks signers up in a database, which may keep them in memory while nothing in it changes. */
export function createSigners(database: Database, demo: boolean): Signers {
  const signerOf = memoizeUntilWrite(database, (key) => findSigner(database, [...JSON.parse(key), demo]));
  return (hashes, consumerKey) => signerOf(JSON.stringify([...hashes, consumerKey]));
}

async function findSigner(database: Queryable, values: readonly unknown[]): Promise<Signer | undefined> {
  const [row] = await database.query<SignerRow>(find, values);
  if (!row) return undefined;
  const { signed_application, signed_consumer_secret, signed_token_secret, ...user } = row;
  return {
    user,
    application: signed_application,
    consumerSecret: signed_consumer_secret,
    tokenSecret: signed_token_secret,
  };
}

/** Stores an access token by its hash. */
export async function insertAccessToken(
  database: Queryable,
  token: { hash: string; secret: string; consumerKey: string; userId: number },
): Promise<void> {
  await database.query(insert, [token.hash, token.secret, token.consumerKey, token.userId]);
}

/** Lists the permissions of all users, oldest first. */
export const findPermissions = (database: Queryable): Promise<PermissionRow[]> => database.query<PermissionRow>(list);

/** Lists the permissions of one user that count. */
export const findPermissionsOf = (database: Queryable, userId: number): Promise<PermissionRow[]> =>
  database.query<PermissionRow>(listOf, [userId]);

/**
 * Revokes a permission.
 *
 * @param userId the user whose permission it must be; undefined for any user's
 * @returns false where there is none that counts
 */
export async function revokePermission(database: Queryable, number: number, userId?: number): Promise<boolean> {
  return (await database.query(revoke, [number, userId])).length > 0;
}

/** Revokes all permissions that a user gave, and returns how many there were. */
export async function revokePermissionsOf(database: Queryable, userId: number): Promise<number> {
  return (await database.query(revokeAll, [userId])).length;
}
