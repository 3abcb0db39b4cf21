import { storedValue } from "./stored-value.ts";

/** What a call was answered, with what shows it. */
export interface Answer {
  operationId: string;
  status: number;
  headers: [name: string, value: string][];
  text: string;
}

/** Dispatched on the document when a panel was answered, after the answer can be referred to. */
export const ANSWERED_EVENT = "try-it:answered";

const latest = storedValue<Record<string, unknown>>(() => sessionStorage, "try-it-answers", {});

/** Remembers an answer for the steps that refer to it. */
export function storeAnswer({ operationId, status, text }: Answer): void {
  if (status < 300) latest.set(operationId === "resetSandbox" ? {} : { ...latest.get(), [operationId]: bodyOf(text) });
  document.dispatchEvent(new CustomEvent(ANSWERED_EVENT));
}

export const clearAnswers = (): void => latest.set({});

/** The value of a body of JSON, or of a form as the token endpoints answer; undefined for another text. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.includes("=") ? Object.fromEntries(new URLSearchParams(text)) : undefined;
  }
}

/** The request token that was given last in this visit, of the two operations that give one. */
export function latestRequestToken(): { oauth_token?: string; oauth_token_secret: string } {
  const { createRequestToken, getRequestToken } = latest.get();
  return { oauth_token_secret: "", ...Object(createRequestToken), ...Object(getRequestToken) };
}

/** A text that stands for a part of an answer: `$createListing.listing_id`, `$listOrders.orders.0.id`. */
const REFERENCE = /^\$([A-Za-z]+)((?:\.\w+)+)$/;

/**
 * Replaces texts that refer to answers by what operations have answered last, however deep they lie. A reference that
 * nothing has answered yet becomes undefined.
 */
export function resolveAnswers(value: unknown): unknown {
  if (typeof value === "string") return resolveText(value);
  if (Array.isArray(value)) return value.map(resolveAnswers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveAnswers(item)]));
}

function resolveText(text: string): unknown {
  const [, operationId = "", rest] = REFERENCE.exec(text) ?? [];
  if (rest === undefined) return text;
  let found: unknown = latest.get()[operationId];
  for (const key of rest.slice(1).split(".")) {
    found = Object.hasOwn(Object(found), key) ? Reflect.get(Object(found), key) : undefined;
  }
  return found;
}

/** The operations that a value refers to and that have not answered yet, each once. */
export function unansweredIn(value: unknown): string[] {
  const texts = JSON.stringify(value)?.match(/"\$[A-Za-z]+(\.\w+)+"/g) ?? [];
  const waiting = texts.map((text) => JSON.parse(text)).filter((text: string) => resolveText(text) === undefined);
  return [...new Set(waiting.map((text: string) => text.slice(1).replace(/\..*/, "")))];
}
