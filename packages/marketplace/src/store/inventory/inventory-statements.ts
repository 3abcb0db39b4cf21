import type { Statement } from "../database/database.ts";
import type { InventoryOrder } from "./inventory-order.ts";

/** How far apart the remembered keys of a long list are, in rows. */
export const anchorDistance = 250;
/** How many index entries one page may walk over: from an anchor to the end of the largest page that begins before the next. */
export const windowRows = anchorDistance + 100;

/** Separates the fields of a line and the lines of a page. No value holds them: free text is sent as JSON, which escapes them. */
export const fieldSeparator = "\u001f";
export const lineSeparator = "\u001e";

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

/**
 * Reads one page as one text. Values: bucket, seller, rows to skip, rows to read, with pictures, as owner, then the status
 * where the scope is one, then the key of the anchor where the page begins after one.
 */
export function pageStatement(order: InventoryOrder, scope: Scope, anchored: boolean): Statement {
  const name = `inventory_${order.name}_${scope}${anchored ? "_anchored" : ""}`;
  const statement = pageStatements.get(name) ?? { name, text: pageText(order, scope, anchored) };
  pageStatements.set(name, statement);
  return statement;
}

const pageStatements = new Map<string, Statement>();

function pageText(order: InventoryOrder, scope: Scope, anchored: boolean): string {
  const firstKey = scope === "one" ? 8 : 7;
  const from = anchored ? `and ${fromAnchor(order, firstKey)}` : "";
  const rows = listRows("*", order, scope, from, `limit ${windowRows}`, 7);
  // Rows are skipped before anything is joined to them or written of them.
  return `select coalesce(string_agg(line, E'\\x1e'), '') as lines from (
    select ${line} as line
    from (select * from (${rows}) near order by ${orderBy(order)} offset $3 limit $4) listings
    join releases on releases.id = listings.release_id order by ${orderBy(order, "listings.")}) page`;
}

/**
 * Reads every `anchorDistance`-th key of a list, down to some depth. Values: bucket, seller, depth, then the status where
 * the scope is one.
 */
export function anchorStatement(order: InventoryOrder, scope: Scope): Statement {
  const columns = order.columns.map(({ column }) => column).join(", ");
  return {
    name: `inventory_anchors_${order.name}_${scope}`,
    text: `select ${columns} from (
      select ${columns}, row_number() over (order by ${orderBy(order)}) - 1 as place
      from (${listRows(columns, order, scope, "", "limit $3", 4)}) listings) placed
      where place % ${anchorDistance} = 0 order by place`,
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

function fromAnchor(order: InventoryOrder, firstValue: number): string {
  const names = order.columns.map(({ column }) => column).join(", ");
  const values = order.columns.map(({ type }, index) => `$${firstValue + index}::${type}`).join(", ");
  return `(${names}) ${order.direction === "asc" ? ">=" : "<="} (${values})`;
}
