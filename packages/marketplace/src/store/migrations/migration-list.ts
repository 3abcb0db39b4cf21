import type { Migration } from "../database/migrate.ts";
import { marketplaceTables } from "./0001-marketplace.ts";
import { inventoryTables } from "./0002-inventories.ts";
import { timeAndSnapshots } from "./0003-time-and-snapshots.ts";
import { userWrites } from "./0004-user-writes.ts";
import { authorization } from "./0005-authorization.ts";
import { datedRates } from "./0006-dated-rates.ts";
import { orderBooks } from "./0007-order-books.ts";
import { buyerCurrency } from "./0008-buyer-currency.ts";
import { releaseIdentifiers } from "./0009-release-identifiers.ts";

/** Every migration, in the order it is applied. A migration that has landed is never edited. */
export const migrations: readonly Migration[] = [
  marketplaceTables,
  inventoryTables,
  timeAndSnapshots,
  userWrites,
  authorization,
  datedRates,
  orderBooks,
  buyerCurrency,
  releaseIdentifiers,
];
