import type { Caller, SignedRequest } from "./domain/caller.ts";
import type { Rates } from "./domain/money.ts";
import type { RequestLocation } from "./domain/page.ts";
import type { CredentialLookup } from "./services/credential-lookup.ts";
import type { Database } from "./store/database/database.ts";
import type { InventoryCache } from "./store/inventory/inventory-cache.ts";
import type { PageCursors } from "./store/page-cursors.ts";
import type { InventoryPage } from "./views/inventory-page.ts";

/** What an operation knows of the request it answers, besides its input. */
export interface Context {
  readonly database: Database;
  /** The marketplace's time. */
  readonly now: () => Date;
  readonly caller: Caller;
  readonly location: RequestLocation;
  /** Conversion rates of the day. */
  readonly rates: Rates;
  readonly inventories: InventoryCache<InventoryPage>;
  /** Keys of long lists, so that pages deep in them are fast. */
  readonly pageCursors: PageCursors;
  readonly credentialLookup: CredentialLookup;
  /** The request as it was signed, where it was: for the token endpoints, which check it themselves. */
  readonly signed: SignedRequest | undefined;
}
