import type { Schemas } from "../domain/schemas.ts";

/**
 * A page of an inventory that is rendered already. The sender sends its bytes and its entity tag; code that wants to
 * look into it reads it like any other answer.
 */
export class InventoryPage {
  /** JSON, UTF-8. */
  readonly bytes: Uint8Array;
  /** An entity tag (RFC 9110, 8.8.3) with its quotes: another one as soon as anything in the inventory changes. */
  readonly etag: string;
  readonly pagination: Schemas["Pagination"];
  /** Path and query of the request whose links the pagination holds. */
  readonly address: string;
  /** Where the listings begin in the bytes. */
  readonly #start: number;

  constructor(
    listings: Uint8Array,
    { pagination, etag, address }: Pick<InventoryPage, "pagination" | "etag" | "address">,
  ) {
    const beginning = encoder.encode(`{"pagination":${JSON.stringify(pagination)},"listings":[`);
    this.bytes = new Uint8Array(beginning.length + listings.length + end.length);
    this.bytes.set(beginning);
    this.bytes.set(listings, beginning.length);
    this.bytes.set(end, beginning.length + listings.length);
    this.#start = beginning.length;
    this.pagination = pagination;
    this.etag = etag;
    this.address = address;
  }

  /** How many bytes of memory it takes, roughly. */
  get size(): number {
    // Texts take two bytes a character; the links of the pagination repeat the address.
    return this.bytes.length + 10 * this.address.length;
  }

  get listings(): Schemas["Listing"][] {
    // The text was rendered from the contract's types; tests compare it with the typed view.
    return (JSON.parse(new TextDecoder().decode(this.bytes)) as Schemas["InventoryPage"]).listings;
  }

  /** The same listings with the links of another address. */
  at(address: string, pagination: Schemas["Pagination"]): InventoryPage {
    const listings = this.bytes.subarray(this.#start, this.bytes.length - end.length);
    return new InventoryPage(listings, { pagination, etag: this.etag, address });
  }

  toJSON(): Schemas["InventoryPage"] {
    return { pagination: this.pagination, listings: this.listings };
  }
}

const encoder = new TextEncoder();
const end = encoder.encode("]}");
