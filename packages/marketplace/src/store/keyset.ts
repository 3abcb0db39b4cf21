import { CURSOR_DISTANCE } from "./page-cursors.ts";

/**
 * Pages of a list by keyset: a row is named by the values of the columns that the list is ordered by (`KeyColumn`), `page-cursors.ts`
 * keeps those of some rows, and a page begins at the nearest one. Columns of text are stored as `sortableText` writes them.
 */

export type SortOrder = "asc" | "desc";

/** A column that a list is ordered by, and the type that a value of it is sent back as. */
export interface KeyColumn {
  readonly column: string;
  readonly type: "bigint" | "boolean" | "integer" | "numeric" | "text" | "timestamptz";
}

/** Reads the rows of a list in its order: an SQL text. `condition` begins with `and`; `limit` is the text after it. */
export type ListRows = (columns: string, direction: SortOrder, condition: string, limit: string) => string;

/** The columns as a list in SQL. */
const columnList = (columns: readonly KeyColumn[], prefix = ""): string =>
  columns.map(({ column }) => `${prefix}${column}`).join(", ");

/** What follows `order by`. */
export const orderBy = (columns: readonly KeyColumn[], direction: SortOrder, prefix = ""): string =>
  columns.map(({ column }) => `${prefix}${column} ${direction}`).join(", ");

/** From a cursor on, itself included. Its key is sent as the values from `$firstValue` on. */
export const fromCursor = (columns: readonly KeyColumn[], direction: SortOrder, firstValue: number): string =>
  `and (${columnList(columns)}) ${direction === "asc" ? ">=" : "<="} (${keyValues(columns, firstValue)})`;

/**
 * Reads the keys of every `CURSOR_DISTANCE`-th row of a list: of so many (`$countValue`) from its first row on, or of so many
 * after a cursor, which comes along. Each step is a short walk in the list's index, so only keys are read, and only as many as
 * are wanted. Texts are compared by code point, as the columns `..._key` are.
 */
export function cursorsText(
  columns: readonly KeyColumn[],
  direction: SortOrder,
  rows: ListRows,
  { countValue, cursorValue }: { countValue: number; cursorValue: number | undefined },
): string {
  const list = columnList(columns);
  const first =
    cursorValue === undefined
      ? `select ${list}, 1 as cursor_index from (${rows(list, direction, "", "limit 1")}) first_row`
      : `select ${keyValues(columns, cursorValue)}, 0`;
  const after = `and (${list}) ${direction === "asc" ? ">" : "<"} (${columnList(columns, "cursors.")})`;
  const next = rows(list, direction, after, `limit ${CURSOR_DISTANCE}`);
  // Begins with `select`, which tells that it only reads.
  return `select ${list} from (with recursive cursors (${list}, cursor_index) as (
      ${first}
      union all
      select next_row.*, cursors.cursor_index + 1 from cursors, lateral (
        select * from (${next}) near order by ${orderBy(columns, direction)} offset ${CURSOR_DISTANCE - 1} limit 1) next_row
      where cursors.cursor_index < $${countValue}::int)
    select * from cursors where cursor_index > 0) read order by cursor_index`;
}

const keyValues = (columns: readonly KeyColumn[], firstValue: number): string =>
  columns
    .map(({ type }, index) => `$${firstValue + index}::${type}${type === "text" ? ' collate "C"' : ""}`)
    .join(", ");

/** A text as lists are sorted by it: without case, by JavaScript's rules, so that every engine sorts alike. */
export const sortableText = (text: string): string => text.toLowerCase();
