import type { Answer, Layer } from "./layer.ts";

/** Larger pages are not kept. A page of a hundred listings is a fraction of it. */
const MAX_PAGE_BYTES = 1_000_000;

/**
 * Asks for a page of an inventory only when it has changed: keeps each page with its entity tag, sends the tag with the next call, and
 * answers a 304 with the page that it kept. For the option `layers`; each client needs one of its own, because pages differ by who
 * reads them. A call with a header `If-None-Match` or `Authorization` of its own passes.
 *
 * @param limit pages to keep, of up to a megabyte; the one that was used least recently goes first
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   userAgent: "my-shop/1.0",
 *   layers: [conditionalRequests({ limit: 200 })],
 * });
 */
export function conditionalRequests({ limit = 100 }: { limit?: number } = {}): Layer {
  const kept = new Map<string, { tag: string; answer: Answer }>();
  return (next) => async (call, signal) => {
    const { operation, headers, url } = call;
    const passes = !operation?.conditional || "if-none-match" in headers || "authorization" in headers;
    if (passes) return next(call, signal);
    const known = kept.get(url);
    const answer = await next(known ? { ...call, headers: { ...headers, "if-none-match": known.tag } } : call, signal);
    const { status, headers: received } = answer.response;
    const tag = received.get("etag");
    kept.delete(url);
    if (status === 304 && known) {
      kept.set(url, known);
      return { ...answer, response: merged(known.answer.response, received), body: known.answer.body };
    }
    if (status === 200 && tag && answer.body.length <= MAX_PAGE_BYTES) {
      kept.set(url, { tag, answer });
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break;
        kept.delete(oldest);
      }
    }
    return answer;
  };
}

/** The page's answer, with the headers of the 304, which say what is left of the rate limit. */
function merged(page: Response, received: Headers): Response {
  const headers = new Headers(page.headers);
  for (const [name, value] of received) headers.set(name, value);
  const response = new Response(null, { status: page.status, statusText: page.statusText, headers });
  Object.defineProperty(response, "url", { value: page.url });
  return response;
}
