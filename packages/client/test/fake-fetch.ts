import { vi } from "vitest";
import { type ClientOptions, createTransport } from "../src/index.ts";

/** What a call was, once it has been sent. */
export interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

/** A `fetch` with one answer, which records the requests. */
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

/** Answers each attempt with the next of a list, the last one for all that follow. */
export function answering(...answers: ((request: Request) => Response | Promise<Response>)[]) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request.clone());
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (!answer) throw new Error("There is no answer.");
    return answer(request);
  };
  return { fetch, sent };
}

export const ok = () => json(200, { id: 1 });
export const refusing =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('{"message":"No."}', { status, headers });
export const broken = () => Promise.reject(new TypeError("fetch failed"));
export const transportOf = (fetch: ClientOptions["fetch"], more: Partial<ClientOptions> = {}) =>
  createTransport({ baseUrl: "http://host", userAgent: "test/1.0", fetch, ...more });
export const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
export const listing = { listing_id: 1 };
export const input = { release_id: 1, condition: "Mint (M)", price: 10 } as const;

/** Lets time pass until a call has ended. */
export async function settled<Value>(call: Promise<Value>): Promise<Value> {
  const state = { ended: false };
  const end = () => {
    state.ended = true;
  };
  call.then(end, end);
  for (let steps = 0; !state.ended && steps < 100_000; steps += 1) await vi.advanceTimersToNextTimerAsync();
  return call;
}
