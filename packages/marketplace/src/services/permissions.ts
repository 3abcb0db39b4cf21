import type { UserRow } from "../domain/entities.ts";
import { callbackWith, OUT_OF_BAND } from "../oauth/callback.ts";
import { randomText } from "../secrets/issued-token.ts";
import { hashesOf } from "../secrets/secret-keys.ts";
import { findPermissionsOf, type PermissionRow, revokePermission } from "../store/oauth/access-tokens.ts";
import { allowRequestToken, denyRequestToken, findRequestToken } from "../store/oauth/request-tokens.ts";
import { findUser, findUsers } from "../store/users/users.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/** What the page is about where a user decides. */
export interface PermissionRequest {
  /** The application's name. */
  application: string;
  /** Where the user will be sent back to; undefined where the verifier is shown. */
  callback: string | undefined;
}

/** The result of a decision: an address to send the user to, or a verifier to show (undefined after a refusal). */
export type Decision = { redirect: string } | { redirect: undefined; verifier: string | undefined };

/** How users give permissions to applications and revoke them: all that a page for it needs. */
export interface Permissions {
  /** The request of a token; undefined where it is unknown, used, or older than 15 minutes. */
  find(requestToken: string): Promise<PermissionRequest | undefined>;
  /** Gives the permission; undefined where the token cannot be allowed any more. */
  allow(requestToken: string, user: UserRow): Promise<Decision | undefined>;
  /** Refuses it; the request token is invalid from then on. */
  deny(requestToken: string): Promise<Decision | undefined>;
  /** The user of this name, if the personal token is theirs. */
  signIn(username: string, personalToken: string): Promise<UserRow | undefined>;
  /** The user of this name without any proof, for a sandbox. */
  userNamed(username: string): Promise<UserRow | undefined>;
  /** The first hundred users by name, for a sandbox to choose from. */
  users(): Promise<UserRow[]>;
  /** The permissions of a user that are valid. */
  given(user: UserRow): Promise<PermissionRow[]>;
  /** Revokes a permission of this user; false where there is none of this number. */
  revoke(user: UserRow, number: number): Promise<boolean>;
}

/** A verifier is read and typed by people: no letters that look like digits. 31^12 is more than 59 bits, for 15 minutes. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ2345679";
const VERIFIER_LENGTH = 12;

/** @param now the marketplace's time, which request tokens end by */
export function createPermissions(lookup: CredentialLookup, now: () => Date): Permissions {
  const { database, keys } = lookup;
  return {
    async find(requestToken) {
      const asked = await findRequestToken(database, keys.hash(requestToken), now());
      if (!asked || asked.user_id !== null) return undefined;
      return { application: asked.application, callback: asked.callback === OUT_OF_BAND ? undefined : asked.callback };
    },
    async allow(requestToken, user) {
      const verifier = randomText(LETTERS, VERIFIER_LENGTH);
      const callback = await allowRequestToken(database, {
        hash: keys.hash(requestToken),
        now: now(),
        userId: user.id,
        verifierHash: keys.hash(verifier),
      });
      if (callback === undefined) return undefined;
      if (callback === OUT_OF_BAND) return { redirect: undefined, verifier };
      return { redirect: callbackWith(callback, { oauth_token: requestToken, oauth_verifier: verifier }) };
    },
    async deny(requestToken) {
      const callback = await denyRequestToken(database, keys.hash(requestToken));
      if (callback === undefined) return undefined;
      if (callback === OUT_OF_BAND) return { redirect: undefined, verifier: undefined };
      return { redirect: callbackWith(callback, { denied: requestToken }) };
    },
    async signIn(username, personalToken) {
      const user = await lookup.userOfToken(hashesOf(keys, personalToken));
      return user?.username.toLowerCase() === username.toLowerCase() ? user : undefined;
    },
    userNamed: (username) => findUser(database, username),
    users: () => findUsers(database, 100),
    given: (user) => findPermissionsOf(database, user.id),
    revoke: (user, number) => revokePermission(database, number, user.id),
  };
}
