declare const ofValue: unique symbol;

/** The JSON text of a value. The compiler knows what it is the text of; at run time it is a string. */
export type JsonText<Value> = string & { readonly [ofValue]: Value };

/** Writes a value as JSON. */
export const toJson = <Value>(value: Value): JsonText<Value> => asJson(JSON.stringify(value));

/** Says what a text is the JSON of that was not made by `JSON.stringify`. The compiler believes it. */
export const asJson = <Value>(text: string): JsonText<Value> => text as JsonText<Value>; // only a type tells them apart

const encoder = new TextEncoder();

/** From this length on, copying the UTF-8 bytes of a text is quicker than encoding it each time. */
const MIN_PREPARED_LENGTH = 100;

/** A text as it is written quickest. */
export type PreparedText = string | Uint8Array;

/** Prepares a text that will be written many times. */
export const prepareText = (text: string): PreparedText =>
  text.length < MIN_PREPARED_LENGTH ? text : encoder.encode(text);

const FIRST_SIZE_BYTES = 1 << 17;
/** A larger buffer, which one answer has needed, is not kept for the next. */
const MAX_KEPT_BYTES = 1 << 20;
/** The buffer of the writer that has ended last; undefined while another one has it. */
let spare: Uint8Array<ArrayBuffer> | undefined;

/**
 * Collects texts as UTF-8. Joining them to one string and encoding that takes twice as long: the engine copies the parts twice, and
 * a single character outside of Latin-1 makes all of them twice as wide.
 */
export class TextWriter {
  #bytes = spare ?? new Uint8Array(FIRST_SIZE_BYTES);
  #length = 0;
  /** Short texts wait, to be encoded together. */
  #waiting = "";

  constructor() {
    spare = undefined;
  }

  /** How many bytes were written. */
  get length(): number {
    this.#encodeWaiting();
    return this.#length;
  }

  /** Adds a text. */
  write(text: PreparedText): void {
    if (typeof text === "string" && text.length < MIN_PREPARED_LENGTH) {
      this.#waiting += text;
      return;
    }
    this.#encodeWaiting();
    if (typeof text === "string") this.#encode(text);
    else {
      this.#reserve(text.length);
      this.#bytes.set(text, this.#length);
      this.#length += text.length;
    }
  }

  /** What was written, in memory of its own. The writer is empty after it. */
  end(): Uint8Array {
    this.#encodeWaiting();
    const written = this.#bytes.slice(0, this.#length);
    if (this.#bytes.length <= MAX_KEPT_BYTES) spare = this.#bytes;
    this.#bytes = new Uint8Array();
    this.#length = 0;
    return written;
  }

  #encodeWaiting(): void {
    if (this.#waiting === "") return;
    this.#encode(this.#waiting);
    this.#waiting = "";
  }

  #encode(text: string): void {
    // A unit of UTF-16 takes three bytes at most.
    this.#reserve(3 * text.length);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
