import type { Operation } from "@runout/http/openapi";
import type { Answer } from "./answers.ts";
import { element } from "./element.ts";

/** Makes what shows an answer: what its status means, the calls that are left, body and headers. */
export function answerView(operation: Operation, { status, headers, text }: Answer, milliseconds: number): HTMLElement {
  const meaning = operation.responses.get(status)?.object.description?.trim() ?? "Not described in the contract.";
  const kind = status < 300 ? "success" : status < 400 ? "neutral" : "refusal";
  return element(
    "section",
    { class: "try-answer", "aria-label": "Answer" },
    element(
      "p",
      { class: "try-status" },
      element("strong", { class: `try-${kind}` }, String(status)),
      " ",
      ...withCode(meaning),
      " ",
      element("span", { class: "try-time" }, `${milliseconds} ms`),
    ),
    ...budget(new Map(headers)),
    ...(text === "" ? [element("p", {}, "No body.")] : [scrolling("Body of the answer", readable(text))]),
    element(
      "details",
      {},
      element("summary", {}, `${headers.length} headers`),
      scrolling("Headers of the answer", headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    ),
  );
}

/** The only Markdown in the descriptions of responses is code in backticks. */
const withCode = (text: string): (Node | string)[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));

/** Text that may be wider than the page, so the keyboard has to reach it. */
const scrolling = (label: string, text: string): HTMLElement =>
  element("pre", { tabindex: 0, role: "region", "aria-label": label }, element("code", {}, text));

function budget(headers: ReadonlyMap<string, string>): HTMLElement[] {
  const limit = headers.get("x-discogs-ratelimit");
  const remaining = headers.get("x-discogs-ratelimit-remaining");
  if (limit === undefined || remaining === undefined) return [];
  const label = `${remaining} of ${limit} calls left in this minute`;
  return [
    element(
      "p",
      { class: "try-budget" },
      element("meter", { min: 0, max: limit, value: remaining, low: Number(limit) / 4, "aria-label": label }),
      ` ${label}`,
    ),
  ];
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
