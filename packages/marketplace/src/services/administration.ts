import type { UserRow } from "../domain/entities.ts";
import { invalid, resourceNotFound, userNotFound } from "../domain/errors.ts";
import { readCallback } from "../oauth/callback.ts";
import { newToken } from "../secrets/issued-token.ts";
import {
  findPermissions,
  type PermissionRow,
  revokePermission,
  revokePermissionsOf,
} from "../store/oauth/access-tokens.ts";
import {
  type ApplicationRow,
  findApplications,
  insertApplication,
  revokeApplication,
} from "../store/oauth/applications.ts";
import {
  findPersonalTokens,
  insertPersonalToken,
  type PersonalTokenRow,
  revokePersonalToken,
  revokePersonalTokensOf,
} from "../store/oauth/personal-tokens.ts";
import { findUser, findUsers, insertUser } from "../store/users/users.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/** What a new account is made of. */
export type NewUser = Pick<
  UserRow,
  "username" | "email" | "name" | "currency" | "buyer_currency" | "country" | "is_seller"
>;

/** What only the owner of a marketplace does: accounts, applications, tokens. Secrets are returned once, when they are made. */
export interface Administration {
  users(): Promise<UserRow[]>;
  /** @throws Invalid where the name is taken or no name */
  createUser(user: NewUser): Promise<UserRow>;
  /** Revokes all tokens of a user and all permissions they gave, and returns how many there were. */
  revokeUser(username: string): Promise<number>;
  applications(): Promise<Omit<ApplicationRow, "consumer_secret">[]>;
  /** @param callback the one address that users may be sent back to; null for any */
  createApplication(name: string, callback: string | null): Promise<{ consumerKey: string; consumerSecret: string }>;
  revokeApplication(consumerKey: string): Promise<void>;
  tokens(): Promise<PersonalTokenRow[]>;
  createToken(username: string, name: string): Promise<{ number: number; token: string }>;
  revokeToken(number: number): Promise<void>;
  permissions(): Promise<PermissionRow[]>;
  revokePermission(number: number): Promise<void>;
}

/** Users beyond this many are not listed. */
const LISTED = 10_000;

export function createAdministration({ database, keys }: CredentialLookup, now: () => Date): Administration {
  const userNamed = async (username: string) => {
    const user = await findUser(database, username);
    if (!user) throw userNotFound();
    return user;
  };
  const demandFound = (found: boolean) => {
    if (!found) throw resourceNotFound();
  };
  return {
    users: () => findUsers(database, LISTED),
    async createUser(user) {
      // Clients take `.` and `..` out of an address (RFC 3986, 5.2.4), so that the user's page could not be asked for.
      if (!/^(?!\.{1,2}$)[\w.-]{1,100}$/.test(user.username)) {
        throw invalid('Invalid username: expected letters, digits, and . _ - only, not "." or "..".');
      }
      const created = await insertUser(database, user, now());
      if (!created) throw invalid(`Invalid username: ${user.username} is taken.`);
      return created;
    },
    async revokeUser(username) {
      const { id } = await userNamed(username);
      return database.transaction(
        async (transaction) =>
          (await revokePersonalTokensOf(transaction, id)) + (await revokePermissionsOf(transaction, id)),
      );
    },
    applications: async () =>
      (await findApplications(database)).map(({ consumer_secret: _secret, ...application }) => application),
    async createApplication(name, callback) {
      const [consumerKey, consumerSecret] = [newToken("consumer key"), newToken("consumer secret")];
      const consumer_secret = keys.seal(consumerSecret);
      const address = callback === null ? null : readCallback(callback, null);
      await insertApplication(database, { consumer_key: consumerKey, consumer_secret, name, callback: address });
      return { consumerKey, consumerSecret };
    },
    revokeApplication: async (consumerKey) => demandFound(await revokeApplication(database, consumerKey)),
    tokens: () => findPersonalTokens(database),
    async createToken(username, name) {
      const { id } = await userNamed(username);
      const token = newToken("personal");
      return { number: await insertPersonalToken(database, { hash: keys.hash(token), userId: id, name }), token };
    },
    revokeToken: async (number) => demandFound(await revokePersonalToken(database, number)),
    permissions: () => findPermissions(database),
    revokePermission: async (number) => demandFound(await revokePermission(database, number)),
  };
}
