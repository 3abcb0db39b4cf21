import type { Statement } from "../database/database.ts";

/**
 * What each sort orders by, with the type a value of it is sent back as. Texts are lower-cased in JavaScript when they
 * are written and compared by code point (collation "C"), so both engines sort alike; the real API's text order follows
 * no simple collation. Equal rows come in the order of their ids.
 */
const sortKeys = {
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
} as const;

/** How far apart the cursors of a long list are, in rows. */
export const CURSOR_DISTANCE = 250;
/** How many index entries one page may walk over: from a cursor to the end of the largest page that begins before the next. */
export const WINDOW_ROWS = CURSOR_DISTANCE + 100;

/** Separates the fields of a line and the lines of a page. No value holds them: free text is sent as JSON, which escapes them. */
export const FIELD_SEPARATOR = "\u001f";
export const LINE_SEPARATOR = "\u001e";

/** All statuses but `Deleted`, which is shown only when it is asked for. */
const shownStatuses = ["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended"];

/** A listing as one line; the owner's own fields at the end. Few and large fields cost both engines least to hand over. */
const line = `concat_ws(E'\\x1f', listings.id, listings.status, listings.condition, listings.sleeve_condition,
  to_json(listings.comments), listings.allow_offers, listings.audio, trim_scale(listings.price), listings.currency,
  (extract(epoch from listings.posted) * 1000)::bigint,
  case when $5::boolean then releases.fragment else releases.plain_fragment end,
  case when $6::boolean then concat_ws(E'\\x1f', trim_scale(listings.weight), releases.estimated_weight,
    listings.format_quantity, to_json(listings.external_id), to_json(listings.location), listings.quantity) end)`;

/** Which part of an inventory: one status, or all that are shown. */
export type Scope = "one" | "all";

export type InventorySort = keyof typeof sortKeys;
export type SortOrder = "asc" | "desc";

/** One total order of an inventory. */
export interface InventoryOrder {
  /** `listed_asc`: part of a statement's name. */
  readonly name: string;
  readonly direction: SortOrder;
  /** The columns, the last of which is `id`. */
  readonly columns: readonly { column: string; type: string }[];
}

/** The order a sort asks for. Within one status, sorting by status is sorting by when a listing was made. */
export function inventoryOrder(sort: InventorySort, direction: SortOrder, oneStatus: boolean): InventoryOrder {
  const effective = sort === "status" && oneStatus ? "listed" : sort;
  return {
    name: `${effective}_${direction}`,
    direction,
    columns: [...sortKeys[effective], { column: "id", type: "bigint" }],
  };
}

/**
 * Reads one page as one text. Values: bucket, seller, rows to skip, rows to read, with pictures, as owner, then the status
 * where the scope is one, then the key of the cursor that the page begins at, if any.
 */
export function pageStatement(order: InventoryOrder, scope: Scope, hasCursor: boolean): Statement {
  const name = `inventory_${order.name}_${scope}${hasCursor ? "_after_cursor" : ""}`;
  const statement = pageStatements.get(name) ?? { name, text: pageText(order, scope, hasCursor) };
  pageStatements.set(name, statement);
  return statement;
}

const pageStatements = new Map<string, Statement>();

function pageText(order: InventoryOrder, scope: Scope, hasCursor: boolean): string {
  const firstKey = scope === "one" ? 8 : 7;
  const from = hasCursor ? `and ${fromCursor(order, firstKey)}` : "";
  const rows = listRows("*", order, scope, from, `limit ${WINDOW_ROWS}`, 7);
  // Rows are skipped before anything is joined to them or written of them.
  return `select coalesce(string_agg(line, E'\\x1e'), '') as lines from (
    select ${line} as line
    from (select * from (${rows}) near order by ${orderBy(order)} offset $3 limit $4) listings
    join releases on releases.id = listings.release_id order by ${orderBy(order, "listings.")}) page`;
}

/**
 * Reads every `CURSOR_DISTANCE`-th key of a list, down to some depth. Values: bucket, seller, depth, then the status where
 * the scope is one.
 */
export function cursorStatement(order: InventoryOrder, scope: Scope): Statement {
  const columns = order.columns.map(({ column }) => column).join(", ");
  return {
    name: `inventory_cursors_${order.name}_${scope}`,
    text: `select ${columns} from (
      select ${columns}, row_number() over (order by ${orderBy(order)}) - 1 as row_index
      from (${listRows(columns, order, scope, "", "limit $3", 4)}) listings) numbered
      where row_index % ${CURSOR_DISTANCE} = 0 order by row_index`,
  };
}

/** The rows of a list in their order, from the indexes: those of each status are merged where there are several. */
function listRows(
  columns: string,
  order: InventoryOrder,
  scope: Scope,
  condition: string,
  limit: string,
  statusValue: number,
): string {
  const branch = (status: string) => `select ${columns} from listings
    where bucket = $1 and seller_id = $2 and status ${status} ${condition} order by ${orderBy(order)} ${limit}`;
  if (scope === "one") return branch(`= $${statusValue}`);
  // "Deleted" comes before all other statuses, so these are one stretch of an index that begins with the status.
  if (order.columns[0]?.column === "status") return branch("> 'Deleted'");
  const branches = shownStatuses.map((status) => `(${branch(`= '${status}'`)})`);
  return `${branches.join(" union all ")} order by ${orderBy(order)} ${limit}`;
}

const orderBy = (order: InventoryOrder, prefix = ""): string =>
  order.columns.map(({ column }) => `${prefix}${column} ${order.direction}`).join(", ");

function fromCursor(order: InventoryOrder, firstValue: number): string {
  const names = order.columns.map(({ column }) => column).join(", ");
  const values = order.columns.map(({ type }, index) => `$${firstValue + index}::${type}`).join(", ");
  return `(${names}) ${order.direction === "asc" ? ">=" : "<="} (${values})`;
}
