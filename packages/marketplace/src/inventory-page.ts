import type { Schemas } from "./schemas.ts";

/**
 * A page of an inventory that is rendered already. Whoever sends it sends its bytes and its entity tag; whoever wants to
 * look into it reads it like any other answer.
 */
export class InventoryPage {
  /** JSON, UTF-8. */
  readonly bytes: Uint8Array;
  /** An entity tag (RFC 9110, 8.8.3) with its quotes: another one as soon as anything in the inventory changes. */
  readonly etag: string;
  readonly pagination: Schemas["Pagination"];

  constructor(pagination: Schemas["Pagination"], listings: string, etag: string) {
    this.pagination = pagination;
    this.bytes = new TextEncoder().encode(`{"pagination":${JSON.stringify(pagination)},"listings":[${listings}]}`);
    this.etag = etag;
  }

  get listings(): Schemas["Listing"][] {
    // The text was rendered from the contract's types; tests compare it with the typed view.
    return (JSON.parse(new TextDecoder().decode(this.bytes)) as Schemas["InventoryPage"]).listings;
  }

  toJSON(): Schemas["InventoryPage"] {
    return { pagination: this.pagination, listings: this.listings };
  }
}
