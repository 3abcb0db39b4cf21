import type { Schemas } from "../domain/schemas.ts";
import { TextWriter } from "./json-text.ts";

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

  /** @param writeListings writes the listings as JSON, parted by commas */
  constructor(
    writeListings: (writer: TextWriter) => void,
    { pagination, etag, address }: Pick<InventoryPage, "pagination" | "etag" | "address">,
  ) {
    const writer = new TextWriter();
    writer.write(`{"pagination":${JSON.stringify(pagination)},"listings":[`);
    this.#start = writer.length;
    writeListings(writer);
    writer.write(END);
    this.bytes = writer.end();
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
    const listings = this.bytes.subarray(this.#start, this.bytes.length - END.length);
    return new InventoryPage((writer) => writer.write(listings), { pagination, etag: this.etag, address });
  }

  toJSON(): Schemas["InventoryPage"] {
    return { pagination: this.pagination, listings: this.listings };
  }
}

const END = "]}";
