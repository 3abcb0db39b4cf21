import type { SecretKeys } from "../secrets/secret-keys.ts";
import type { Database } from "../store/database/database.ts";
import { createSigners, type Signers } from "../store/oauth/access-tokens.ts";
import { type Nonces, openNonces } from "../store/oauth/nonces.ts";
import { createTokenUsers, type TokenUsers } from "../store/oauth/personal-tokens.ts";

/** What it takes to check credentials and to issue them. */
export interface CredentialBook {
  /** The database itself, never a replica: a credential that was revoked counts no more from then on. */
  readonly database: Database;
  readonly keys: SecretKeys;
  readonly nonces: Nonces;
  /** Whose a personal token is. */
  readonly userOfToken: TokenUsers;
  /** Who signs with an access token. */
  readonly signerOf: Signers;
  /** Whether the demo's credentials, which everybody knows, are taken. */
  readonly demo: boolean;
  /** The time that clients sign with. The marketplace's own can be moved in a sandbox; this one cannot. */
  readonly signingTime: () => Date;
}

/** Opens the book of one marketplace. */
export const openCredentialBook = (
  options: Pick<CredentialBook, "database" | "keys" | "demo" | "signingTime">,
): CredentialBook => ({
  ...options,
  nonces: openNonces(options.database, options.signingTime()),
  userOfToken: createTokenUsers(options.database, options.demo),
  signerOf: createSigners(options.database, options.demo),
});
