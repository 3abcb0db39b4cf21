import { dereference, type OpenApiDocument, type Operation, type Schema } from "@runout/http/openapi";
import type { CallerLevel } from "./read-request.ts";
import { findId, isObject, type JsonObject, ownId, ownPrefix, replaceId } from "./replace-id.ts";

/** An example of a request or a response, as the document gives it. */
export interface NamedExample {
  name: string;
  value: unknown;
  /** The kinds of callers that get it. @default all */
  callers: readonly string[] | undefined;
}

/** A whole list, of which an operation's examples show pages. */
export interface ExampleList {
  /** The key that holds the items of a page. */
  key: string;
  items: readonly JsonObject[];
}

/** The examples of an operation's responses with one status, in the document's order. */
export function responseExamples(document: OpenApiDocument, operation: Operation, status: number): NamedExample[] {
  return readExamples(document, operation.responses.get(status)?.media);
}

/** The examples of an operation's request body. */
export function requestExamples(document: OpenApiDocument, operation: Operation): NamedExample[] {
  return readExamples(document, operation.body?.media);
}

function readExamples(document: OpenApiDocument, media: NonNullable<Operation["body"]>["media"] = {}): NamedExample[] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { value, "x-callers": callers } = dereference(document, example);
    return { name, value, callers };
  });
}

/** Whether a caller may get an example. One that not every caller gets names its callers in `x-callers`. */
export function isFor({ callers }: NamedExample, level: CallerLevel): boolean {
  return callers === undefined || callers.includes(level);
}

/**
 * The list behind the first page that a caller gets: as long as its pagination says. It continues with items of other pages, and
 * where the examples have none, with the first ones again, under ids of their own.
 *
 * @returns undefined for an operation without pages
 */
export function exampleList(examples: readonly NamedExample[], level: CallerLevel): ExampleList | undefined {
  const pages = examples
    .filter((example) => isFor(example, level))
    .map(({ value }) => value)
    .filter(isObject);
  const [first] = pages;
  if (!isObject(first) || !isObject(first.pagination)) return undefined;
  const [key] = Object.keys(first).filter((each) => Array.isArray(first[each]));
  if (key === undefined) return undefined;
  const shown = itemsOf(first, key);
  // An item with other keys is another caller's view of it.
  const others = pages.flatMap((page) => itemsOf(page, key)).filter((item) => keysOf(item) === keysOf(shown[0]));
  const known = new Map(others.map((item) => [ownId(item), item]));
  const ids = continueIds(shown.map(ownId), Number(first.pagination.items));
  const items = ids.flatMap((id, index): JsonObject[] => {
    const like = shown[index % shown.length];
    const item = shown[index] ?? known.get(id);
    if (item !== undefined || like === undefined) return item === undefined ? [] : [item];
    const continued = replaceId(like, ownPrefix(like), ownId(like) ?? "", id ?? "");
    return isObject(continued) ? [continued] : [];
  });
  return { key, items };
}

const itemsOf = (page: JsonObject, key: string): JsonObject[] => [page[key]].flat().filter(isObject);

const keysOf = (item: JsonObject | undefined): string => Object.keys(item ?? {}).join();

/** Continues with the step of the first two, or by one: up where ids are numbers alone, down where they end in one. */
function continueIds(ids: readonly (string | undefined)[], count: number): (string | undefined)[] {
  const [first, second] = ids;
  const [, start = "", digits] = /^(.*?)(\d+)$/.exec(first ?? "") ?? [];
  if (first === undefined || digits === undefined) return [...ids];
  const next = /\d+$/.exec(second ?? "")?.[0];
  const step = next === undefined ? (start === "" ? 1 : -1) : Number(next) - Number(digits);
  const all = Array.from({ length: Math.max(count, ids.length) }, (_, index) => Number(digits) + index * step);
  return all.filter((number) => number > 0).map((number, index) => ids[index] ?? `${start}${number}`);
}

/**
 * Compiles the lookup of the resource that a path ends in, such as one order, among the examples: in an example of its own, or as an
 * item of a list, so that it looks the same wherever it is read.
 *
 * @param base of the URLs in the examples
 * @param all every operation of the document
 * @returns a function from the resource's id, encoded as in the path, to the example; undefined where no example shows it
 */
export function compileExampleLookup(
  document: OpenApiDocument,
  all: readonly Operation[],
  base: string,
  operation: Operation,
): (level: CallerLevel, id: string | undefined) => NamedExample | undefined {
  const [before = "", ...others] = operation.path.split(/\{[^}]+\}/);
  if (others.length !== 1 || others[0] !== "") return () => undefined;
  const examplesOf = (each: Operation) => responseExamples(document, each, each.success);
  const same = all.filter((each) => each.path === operation.path && hasSameSchema(document, each, operation));
  const own = [operation, ...same].flatMap(examplesOf);
  const listed = new Map<CallerLevel, Map<unknown, NamedExample>>();

  return (level, id) => {
    if (id === undefined) return undefined;
    const shown = own.find((each) => isFor(each, level) && findId(each.value, base + before) === id);
    return shown ?? itemsFor(level).get(base + before + id);
  };

  /** The items of all lists by their URL. */
  function itemsFor(level: CallerLevel): Map<unknown, NamedExample> {
    const known = listed.get(level);
    if (known !== undefined) return known;
    const items = all.flatMap((each) => exampleList(examplesOf(each), level)?.items ?? []);
    const name = own.find((each) => isFor(each, level))?.name ?? "";
    const found = new Map(items.map((value) => [value.resource_url, { name, value, callers: undefined }]));
    listed.set(level, found);
    return found;
  }
}

/** Whether the successes of two operations have the same schema. */
function hasSameSchema(document: OpenApiDocument, one: Operation, other: Operation): boolean {
  const [first, second] = [one, other].map(({ responses, success }) => responses.get(success)?.media?.schema ?? true);
  return (
    first !== true && dereference<Schema>(document, first ?? true) === dereference<Schema>(document, second ?? true)
  );
}
