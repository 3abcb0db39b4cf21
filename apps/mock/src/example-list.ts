import { changeIdentity, identityOf, prefixOf } from "./echo-identity.ts";
import { isFor, isObject, type JsonObject, type NamedExample } from "./examples.ts";
import type { CallerLevel } from "./judge-request.ts";

/** A whole list, of which an operation's examples show pages. */
export interface ExampleList {
  /** The key that holds the items of a page. */
  key: string;
  items: readonly JsonObject[];
}

/**
 * The list behind the first page that a caller is shown: as long as its pagination says. It continues with items of other pages, and
 * where the examples have none, with the shown ones again, under ids of their own.
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
  const known = new Map(others.map((item) => [identityOf(item), item]));
  const ids = continueIds(shown.map(identityOf), Number(first.pagination.items));
  const items = ids.flatMap((id, place): JsonObject[] => {
    const like = shown[place % shown.length];
    const item = shown[place] ?? known.get(id);
    if (item !== undefined || like === undefined) return item === undefined ? [] : [item];
    const continued = changeIdentity(like, prefixOf(like), identityOf(like) ?? "", id ?? "");
    return isObject(continued) ? [continued] : [];
  });
  return { key, items };
}

const itemsOf = (page: JsonObject, key: string): JsonObject[] => [page[key]].flat().filter(isObject);

const keysOf = (item: JsonObject | undefined): string => Object.keys(item ?? {}).join();

/** Goes on with the step of the first two, or by one: up where ids are numbers alone, down where they end in one. */
function continueIds(ids: readonly (string | undefined)[], count: number): (string | undefined)[] {
  const [first, second] = ids;
  const [, start = "", digits] = /^(.*?)(\d+)$/.exec(first ?? "") ?? [];
  if (first === undefined || digits === undefined) return [...ids];
  const next = /\d+$/.exec(second ?? "")?.[0];
  const step = next === undefined ? (start === "" ? 1 : -1) : Number(next) - Number(digits);
  const all = Array.from({ length: Math.max(count, ids.length) }, (_, place) => Number(digits) + place * step);
  return all.filter((number) => number > 0).map((number, place) => ids[place] ?? `${start}${number}`);
}
