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
