import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable, Statement } from "../database/database.ts";
import { cursorsText, fromCursor, type KeyColumn, type ListRows, orderBy, type SortOrder } from "../keyset.ts";
import { type PageCursor, type PageCursors, WINDOW_ROWS } from "../page-cursors.ts";
import { countColumns } from "./inventory-counts.ts";

/** A page of an inventory; without a status all of them but `Deleted`. */
export interface InventoryRequest {
  readonly sellerId: number;
  readonly status: Schemas["ListingStatus"] | undefined;
  readonly sort: InventorySort;
  readonly sortOrder: SortOrder;
  readonly offset: number;
  readonly limit: number;
  /** Whether releases come with their pictures. */
  readonly pictures: boolean;
  /** Whether the owner's own fields come along. */
  readonly owner: boolean;
}

/** The state of the inventory that the page is of. */
export interface InventoryState {
  readonly version: string;
  /** How long the list is that the page is part of. */
  readonly items: number;
}

/** A page of an inventory: each listing as one line, and the version of the inventory that they were read of. */
export interface InventoryLines {
  readonly lines: readonly string[];
  readonly version: string | null;
}

/** Reads one page of an inventory. */
export async function readInventory(
  database: Queryable,
  cursors: PageCursors,
  request: InventoryRequest,
  { version, items }: InventoryState,
  line: ListingLine,
): Promise<InventoryLines> {
  const { sellerId, status, sortOrder, offset, limit } = request;
  const scope: Scope = status === undefined ? "all" : "one";
  const order = inventoryOrder(request.sort, scope);
  const list = { key: `${sellerId} ${order.name} ${status ?? scope}`, version, items };
  const ofStatus = status === undefined ? [] : [status];
  const bucket = bucketOfSeller(sellerId);
  const { cursor, skip } = await cursors.find(list, sortOrder, offset, (direction, after, count) => {
    const values = [bucket, sellerId, count, ...ofStatus, ...keyOf(order, after)];
    return database.query<PageCursor>(cursorStatement(order, direction, scope, after !== undefined), values);
  });
  const values = [bucket, sellerId, skip, limit, request.pictures, request.owner, ...ofStatus, ...keyOf(order, cursor)];
  const statement = pageStatement(order, sortOrder, scope, cursor !== undefined, line);
  const [row] = await database.query<{ lines: string; version: string | null }>(statement, values);
  return { lines: row?.lines ? row.lines.split(LINE_SEPARATOR) : [], version: row?.version ?? null };
}

const keyOf = (order: InventoryOrder, cursor: PageCursor | undefined): unknown[] =>
  cursor === undefined ? [] : order.columns.map(({ column }) => cursor[column]);

/**
 * What each sort orders by, with the type a value of it is sent back as. Texts are lower-cased in JavaScript when they
 * are written and compared by code point (collation "C"), so both engines sort alike; the real API's text order follows
 * no simple collation. Equal rows come in the order of their ids.
 */
const sortColumns = {
  listed: [{ column: "posted", type: "timestamptz" }],
  price: [{ column: "price", type: "numeric" }],
  item: [{ column: "title_key", type: "text" }],
  artist: [{ column: "artist_key", type: "text" }],
  label: [{ column: "label_key", type: "text" }],
  catno: [{ column: "catalog_number_key", type: "text" }],
  audio: [{ column: "audio", type: "boolean" }],
  status: [
    { column: "status", type: "text" },
    { column: "posted", type: "timestamptz" },
  ],
  location: [{ column: "location_key", type: "text" }],
} as const satisfies Record<string, readonly KeyColumn[]>;

/** Separates the lines of a page. No value holds it: free text is sent as JSON, which escapes it. */
const LINE_SEPARATOR = "\u001e";

/** All statuses but `Deleted`, which is shown only when it is asked for. */
const shownStatuses = Object.keys(countColumns).filter((status) => status !== "Deleted");

/** Makes the SQL that reads a listing as one line, of SQL conditions; always the same. */
export type ListingLine = (conditions: { pictures: string; owner: string }) => string;

/** Which part of an inventory: one status, or all that are shown. */
type Scope = "one" | "all";

export type InventorySort = keyof typeof sortColumns;

/** What an inventory is ordered by. Within one status, sorting by status is sorting by when a listing was made. */
interface InventoryOrder {
  /** Part of a statement's name. */
  readonly name: string;
  /** The columns, the last of which is `id`. */
  readonly columns: readonly KeyColumn[];
}

/** The order a sort asks for. */
function inventoryOrder(sort: InventorySort, scope: Scope): InventoryOrder {
  const name = sort === "status" && scope === "one" ? "listed" : sort;
  return { name, columns: [...sortColumns[name], { column: "id", type: "bigint" }] };
}

/**
 * Reads one page as one text, and which version of the inventory it is of. Values: bucket, seller, rows to skip, rows to read, with pictures, as owner, then the status
 * where the scope is one, then the key of the cursor that the page begins at, if any.
 */
const pageStatement = (
  order: InventoryOrder,
  direction: SortOrder,
  scope: Scope,
  hasCursor: boolean,
  line: ListingLine,
) =>
  keep(`inventory_${order.name}_${direction}_${scope}${hasCursor ? "_from_cursor" : ""}`, () => {
    const { columns } = order;
    const from = hasCursor ? fromCursor(columns, direction, scope === "one" ? 8 : 7) : "";
    const rows = listRows(order, scope, 7)("*", direction, from, `limit ${WINDOW_ROWS}`);
    // Rows are skipped before anything is joined to them or written of them.
    return `select coalesce(string_agg(line, E'\\x1e'), '') as lines,
      (select version from inventories where bucket = $1 and seller_id = $2) as version from (
      select ${line({ pictures: "$5::boolean", owner: "$6::boolean" })} as line
      from (select * from (${rows}) near order by ${orderBy(columns, direction)} offset $3 limit $4) listings
      join releases on releases.id = listings.release_id order by ${orderBy(columns, direction, "listings.")}) page`;
  });

/**
 * Reads cursors of a list. Values: bucket, seller, how many, then the status where the scope is one, then the key of the cursor
 * that they follow, if any.
 */
const cursorStatement = (order: InventoryOrder, direction: SortOrder, scope: Scope, hasCursor: boolean) =>
  keep(`inventory_cursors_${order.name}_${direction}_${scope}${hasCursor ? "_after" : ""}`, () => {
    const cursorValue = hasCursor ? (scope === "one" ? 5 : 4) : undefined;
    return cursorsText(order.columns, direction, listRows(order, scope, 4), { countValue: 3, cursorValue });
  });

/** The rows of a list in their order, from the indexes: those of each status are merged where there are several. */
const listRows =
  ({ columns }: InventoryOrder, scope: Scope, statusValue: number): ListRows =>
  (selected, direction, condition, limit) => {
    const branch = (status: string) => `select ${selected} from listings
      where bucket = $1 and seller_id = $2 and status ${status} ${condition} order by ${orderBy(columns, direction)} ${limit}`;
    if (scope === "one") return branch(`= $${statusValue}`);
    // "Deleted" comes before all other statuses, so these are one stretch of an index that begins with the status.
    if (columns[0]?.column === "status") return branch("> 'Deleted'");
    const branches = shownStatuses.map((status) => `(${branch(`= '${status}'`)})`);
    return `${branches.join(" union all ")} order by ${orderBy(columns, direction)} ${limit}`;
  };

const statements = new Map<string, Statement>();

function keep(name: string, text: () => string): Statement {
  const statement = statements.get(name) ?? { name, text: text() };
  statements.set(name, statement);
  return statement;
}
