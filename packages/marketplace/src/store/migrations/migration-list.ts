import type { Migration } from "../database/migrate.ts";
import { schema } from "./0001-schema/schema.ts";

/**
 * Every migration, in the order it is applied. A migration that was released is never edited; none
 * was yet, so `0001-schema` may still be.
 */
export const MIGRATIONS: readonly Migration[] = [schema];
