import type { SecretKeys } from "../secrets/secret-keys.ts";
import type { Database } from "../store/database/database.ts";
import { createSigners, type Signers } from "../store/oauth/access-tokens.ts";
import { type Nonces, openNonces, secondAfter } from "../store/oauth/nonces.ts";
import { createTokenUsers, type TokenUsers } from "../store/oauth/personal-tokens.ts";
import { pruneRequestTokens } from "../store/oauth/request-tokens.ts";

/** What it takes to check credentials and to issue them. */
export interface CredentialLookup {
  /** The database itself, never a replica: a credential that was revoked counts no more from then on. */
  readonly database: Database;
  readonly keys: SecretKeys;
  readonly nonces: Nonces;
  /** Whose a personal token is. */
  readonly userOfToken: TokenUsers;
  /** Who signs with an access token. */
  readonly signerOf: Signers;
  /** Whether the published credentials of the demo are accepted. */
  readonly demo: boolean;
  /** The time that clients sign with. The marketplace's own can be moved in a sandbox; this one cannot. */
  readonly signingTime: () => Date;
}

/** Opens the lookup of one marketplace. On the embedded engine it may take a second; see `openNonces`. */
export async function openCredentialLookup(
  options: Pick<CredentialLookup, "database" | "keys" | "demo" | "signingTime">,
): Promise<CredentialLookup> {
  const { database, demo, signingTime } = options;
  // A call that is signed in the second in which the data was taken over would be refused.
  if (database.takenOver) await until(secondAfter(database.takenOver));
  return {
    ...options,
    nonces: openNonces(database, signingTime()),
    userOfToken: createTokenUsers(database, demo),
    signerOf: createSigners(database, demo),
  };
}

/** Deletes request tokens that have expired by the marketplace's time, and nonces that are refused by their timestamps. */
export async function pruneCredentials({ database, nonces, signingTime }: CredentialLookup, now: Date): Promise<void> {
  await pruneRequestTokens(database, now);
  await nonces.prune(signingTime());
}

async function until(time: Date): Promise<void> {
  while (new Date() < time) await new Promise((resolve) => setTimeout(resolve, time.getTime() - Date.now()));
}
