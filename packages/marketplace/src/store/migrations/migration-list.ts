import type { Migration } from "../database/migrate.ts";
import { schema } from "./0001-schema.ts";

/** Every migration, in the order it is applied. A migration that was released is never edited. */
export const MIGRATIONS: readonly Migration[] = [schema];
