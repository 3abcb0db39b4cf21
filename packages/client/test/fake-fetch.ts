/** What a call was, once it has been sent. */
export interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

/** A `fetch` that answers what it is told and remembers what it was asked. */
export function fakeFetch(answer: () => Response): { fetch: (request: Request) => Promise<Response>; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(request) {
      sent.push({ method: request.method, url: request.url, headers: request.headers, body: await request.text() });
      return answer();
    },
  };
}

/** An answer with a JSON body. */
export const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
