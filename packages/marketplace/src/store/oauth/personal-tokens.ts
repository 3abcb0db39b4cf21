import type { UserRow } from "../../domain/entities.ts";
import { Batch } from "../batch.ts";
import type { Database, Queryable } from "../database/database.ts";
import { memoizeUntilWrite } from "../memoize-until-write.ts";

/** A personal token, without the token itself, which is not stored. */
export interface PersonalTokenRow {
  number: number;
  username: string;
  /** What its owner calls it. */
  name: string;
  created: string;
  revoked: string | null;
}

const usersOf = {
  name: "users_of_tokens",
  text: `select token_hash, users.* from personal_tokens join users on users.id = personal_tokens.user_id
    where token_hash = any($1) and revoked is null and (not demo or $2)`,
};
const COLUMNS = "number, username, personal_tokens.name, created, revoked";
const insert = {
  name: "personal_token_insert",
  text: "insert into personal_tokens (token_hash, user_id, name) values ($1, $2, $3) returning number",
};
const list = {
  name: "personal_tokens",
  text: `select ${COLUMNS} from personal_tokens join users on users.id = user_id order by number`,
};
const revoke = {
  name: "personal_token_revoke",
  text: "update personal_tokens set revoked = now() where number = $1 and revoked is null returning number",
};
const revokeAll = {
  name: "personal_tokens_revoke",
  text: "update personal_tokens set revoked = now() where user_id = $1 and revoked is null returning number",
};

/** Finds the user a personal token belongs to, by what the token may be stored as. Calls at the same time share a statement. */
export type TokenUsers = (hashes: readonly [string, string]) => Promise<UserRow | undefined>;

/**
 * Makes the lookup for one database.
 *
 * @param demo whether the demo's tokens count, which are publicly known
 */
export function createTokenUsers(database: Database, demo: boolean): TokenUsers {
  const batch = new Batch<string, UserRow>(async (keys) => {
    const rows = await database.query<UserRow & { token_hash: string }>(usersOf, [
      keys.flatMap((key) => key.split(" ")),
      demo,
    ]);
    const users = new Map(rows.map(({ token_hash, ...user }) => [token_hash, user]));
    return new Map(
      keys.flatMap((key): [string, UserRow][] => {
        const hash = key.split(" ").find((one) => users.has(one));
        const user = hash === undefined ? undefined : users.get(hash);
        return user ? [[key, user]] : [];
      }),
    );
  });
  const userOf = memoizeUntilWrite(database, (key) => batch.load(key));
  return (hashes) => userOf(hashes.join(" "));
}

/** Stores a token by its hash and returns its number. */
export async function insertPersonalToken(
  database: Queryable,
  token: { hash: string; userId: number; name: string },
): Promise<number> {
  const [row] = await database.query<{ number: number }>(insert, [token.hash, token.userId, token.name]);
  if (!row) throw new Error("the token was not written");
  return row.number;
}

/** Lists all personal tokens, oldest first. */
export const findPersonalTokens = (database: Queryable): Promise<PersonalTokenRow[]> =>
  database.query<PersonalTokenRow>(list);

/** Revokes a token; false where there is none of this number that counts. */
export async function revokePersonalToken(database: Queryable, number: number): Promise<boolean> {
  return (await database.query(revoke, [number])).length > 0;
}

/** Revokes all tokens of a user and returns how many there were. */
export async function revokePersonalTokensOf(database: Queryable, userId: number): Promise<number> {
  return (await database.query(revokeAll, [userId])).length;
}
