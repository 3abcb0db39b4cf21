import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import { echoEdit, exampleLike } from "./echo-edit.ts";
import { changeIdentity, identityIn } from "./echo-identity.ts";
import { exampleList } from "./example-list.ts";
import { answerExamples, isFor, isObject, type JsonObject, requestExamples } from "./examples.ts";
import { type Address, fitPage, paginate, type SortRule } from "./fit-page.ts";
import type { CallerLevel, Input } from "./judge-request.ts";
import { compileThings } from "./known-things.ts";
import { makeBelievable } from "./make-believable.ts";

/** A good call, which its answer is to fit. */
export interface GoodCall {
  level: CallerLevel;
  input: Input;
  /** As it was asked for, without the query. */
  path: string;
  query: URLSearchParams;
}

/** An answer that fits a call: the body and the name of the example it is made of, or that there is no such page. */
export type Fitted = { example: string; body: unknown } | "past the last page";

/**
 * Compiles how an operation's examples are fitted to a call, without anything being kept: the id that was asked for is the id in
 * the answer, a page is the page that was asked for, and what an edit sends is in the answer to it.
 *
 * @param base of the URLs in the examples
 * @param all every operation of the document
 * @returns a function from a call, and a body that was made up from the schema, if the call asks for one, to the answer
 */
export function compileFit(
  document: OpenApiDocument,
  all: readonly Operation[],
  base: string,
  operation: Operation,
): (call: GoodCall, made: unknown) => Fitted | undefined {
  const examples = answerExamples(document, operation, operation.success);
  const requests = requestExamples(document, operation);
  const listNames = operation.parameters.filter((one) => one.in === "query").map(({ name }) => name);
  // The document's own extension, in the form that the README of the specification gives.
  const rule = operation.parameters.map((one) => Reflect.get(one, "x-sort") as SortRule | undefined).find(Boolean);
  const schema = operation.responses.get(operation.success)?.media?.schema ?? true;
  const findThing = compileThings(document, all, base, operation);
  const places = operation.path.split(/\{[^}]+\}/);
  const [before = "", after = ""] = places;
  const prefix = base + before;

  return ({ level, input, path, query }, made) => {
    const asked = places.length === 2 ? path.slice(before.length, path.length - after.length) : undefined;
    if (made !== undefined) {
      const believable = makeBelievable(document, schema, made);
      const own = asked === undefined ? undefined : identityIn(believable, prefix);
      const moved = own && asked ? changeIdentity(believable, prefix, own, asked) : believable;
      return { example: "", body: fitMadeUp(document, moved, input, { url: base + path, query }) };
    }
    const sent = isObject(input.body) ? input.body : undefined;
    const paired = sent && exampleLike(requests, sent);
    const chosen =
      findThing(level, asked) ??
      examples.find(({ name }) => name === paired?.name) ??
      examples.find((example) => isFor(example, level)) ??
      examples[0];
    if (chosen === undefined) return undefined;
    const from = asked === undefined ? undefined : identityIn(chosen.value, prefix);
    const move = (value: unknown) => (from && asked ? changeIdentity(value, prefix, from, asked) : value);

    const list = listNames.some((name) => query.has(name)) ? exampleList(examples, level) : undefined;
    if (list !== undefined) {
      const items = list.items.map(move).filter(isObject);
      const page = fitPage({ ...list, items }, input.query, rule, { url: base + path, query });
      return page === undefined ? "past the last page" : { example: chosen.name, body: page };
    }
    const moved = move(chosen.value);
    if (!isObject(moved)) return { example: chosen.name, body: moved };
    const named = { ...moved, ...pick(input.path, Object.keys(moved)) };
    return { example: chosen.name, body: sent ? withNextStatus(document, echoEdit(named, sent, paired)) : named };
  };
}

/** A made-up page is the one that was asked for: the last one. */
function fitMadeUp(document: OpenApiDocument, made: unknown, input: Input, address: Address): unknown {
  if (!isObject(made)) return made;
  const [key] = isObject(made.pagination) ? Object.keys(made).filter((each) => Array.isArray(made[each])) : [];
  if (key === undefined) return withNextStatus(document, { ...made, ...pick(input.path, Object.keys(made)) });
  const [page, perPage] = [Number(input.query.page), Number(input.query.per_page)];
  const shown = [made[key]].flat().filter(isObject).slice(0, perPage);
  const pagination = paginate({ page, perPage, items: (page - 1) * perPage + shown.length }, address);
  return { ...made, pagination, [key]: shown.map((each) => withNextStatus(document, each)) };
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}

/** What may follow a status, as the document's `x-transitions` say. */
function withNextStatus(document: OpenApiDocument, body: JsonObject): JsonObject {
  const statuses = document.components?.schemas?.OrderStatus;
  const transitions: unknown = Reflect.get(Object(statuses), "x-transitions");
  const next: unknown = Reflect.get(Object(Reflect.get(Object(transitions), String(body.status))), "seller");
  return "next_status" in body && Array.isArray(next) ? { ...body, next_status: next } : body;
}
