import type { Answer } from "../layers/layer.ts";
import { textOf } from "../operations/read-answer.ts";

/**
 * Replaces the `Request` that openapi-fetch makes of a call, where no other code looks at it: making one takes longer than all
 * layers.
 */
export class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }

  get method(): string | undefined {
    return this.init.method;
  }
}

/** Replaces the response, as far as openapi-fetch looks at it: the body has been read already. */
export function plainResponse({ response, body }: Answer): Response {
  const { status, ok, headers } = response;
  const text = textOf(body);
  const plain = { status, ok, headers, text: async () => text, json: async () => JSON.parse(text) };
  return plain as unknown as Response; // the part of one that openapi-fetch needs
}
