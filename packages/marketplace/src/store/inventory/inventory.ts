import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";
import type { SortOrder } from "../keyset.ts";
import type { PageCursor, PageCursors } from "../page-cursors.ts";
import {
  cursorStatement,
  type InventoryOrder,
  type InventorySort,
  inventoryOrder,
  LINE_SEPARATOR,
  type ListingLine,
  pageStatement,
  type Scope,
} from "./inventory-statements.ts";

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

/** Reads one page of an inventory, each listing as one line. */
export async function readInventory(
  database: Queryable,
  cursors: PageCursors,
  request: InventoryRequest,
  { version, items }: InventoryState,
  line: ListingLine,
): Promise<string[]> {
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
  const [row] = await database.query<{ lines: string }>(statement, values);
  if (!row?.lines) return [];
  return row.lines.split(LINE_SEPARATOR);
}

const keyOf = (order: InventoryOrder, cursor: PageCursor | undefined): unknown[] =>
  cursor === undefined ? [] : order.columns.map(({ column }) => cursor[column]);
