import type { SecretKeys } from "./secrets/secret-keys.ts";
import type { Database } from "./store/database/database.ts";
import type { Nonces } from "./store/nonces.ts";

/** What it takes to check credentials and to issue them. */
export interface CredentialBook {
  /** The database itself, never a replica: a credential that was revoked counts no more from then on. */
  readonly database: Database;
  readonly keys: SecretKeys;
  readonly nonces: Nonces;
  /** Whether the demo's credentials, which everybody knows, are taken. */
  readonly demo: boolean;
  /** The time that clients sign with. The marketplace's own can be moved in a sandbox; this one cannot. */
  readonly signingTime: () => Date;
}
