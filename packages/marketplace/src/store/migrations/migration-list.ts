import type { Migration } from "../database/migrate.ts";
import { marketplaceTables } from "./0001-marketplace.ts";

/** Every migration, in the order it is applied. A migration that has landed is never edited. */
export const migrations: readonly Migration[] = [marketplaceTables];
