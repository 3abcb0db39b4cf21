import type { SortRule } from "@runout/http/openapi";
import type { Values } from "@runout/http/request";
import type { ExampleList } from "./examples.ts";
import { isObject, type JsonObject } from "./replace-id.ts";

/** The URL of a list. */
export interface ListUrl {
  /** Without its query. */
  url: string;
  query: URLSearchParams;
}

const PAGE_PARAMETERS = ["page", "per_page", "sort", "sort_order"];

/**
 * The requested page of a list: filtered, sorted and cut, with a matching pagination.
 *
 * @param values the query after validation
 * @returns undefined for a page past the last one
 */
export function paginateExamples(
  list: ExampleList,
  values: Values,
  rule: SortRule | undefined,
  { url, query }: ListUrl,
): JsonObject | undefined {
  const filtered = list.items.filter((item) =>
    Object.entries(values).every(([name, value]) => matchesParameter(item, name, value)),
  );
  const items = rule === undefined ? filtered : sort(filtered, rule, values, query);
  const page = Number(values.page ?? 1);
  const perPage = Number(values.per_page ?? items.length);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  if (page > pages) return undefined;
  const pagination = paginate({ page, perPage, items: items.length }, { url, query });
  return { pagination, [list.key]: items.slice((page - 1) * perPage, page * perPage) };
}

/** A list's `pagination`, with URLs in the server's form. */
export function paginate(
  { page, perPage, items }: { page: number; perPage: number; items: number },
  { url, query }: ListUrl,
): JsonObject {
  const pages = Math.max(1, Math.ceil(items / perPage));
  const to = (number: number) => {
    const changed = new URLSearchParams(query);
    changed.set("page", String(number));
    changed.set("per_page", String(perPage));
    return `${url}?${changed}`;
  };
  const urls = {
    ...(page > 1 && { first: to(1) }),
    ...(page < pages && { last: to(pages) }),
    ...(page > 1 && { prev: to(page - 1) }),
    ...(page < pages && { next: to(page + 1) }),
  };
  return { page, pages, per_page: perPage, items, urls };
}

/** A parameter that is named as a property filters by it, and one named after a time filters by that. */
function matchesParameter(item: JsonObject, name: string, value: unknown): boolean {
  const [, time = "", side] = /^(\w+)_(after|before)$/.exec(name) ?? [];
  if (side !== undefined && typeof item[time] === "string") {
    const difference = Date.parse(item[time]) - Date.parse(String(value));
    return side === "after" ? difference > 0 : difference < 0;
  }
  if (PAGE_PARAMETERS.includes(name) || !Object.hasOwn(item, name) || value === "All") return true;
  return item[name] === value;
}

function sort(items: readonly JsonObject[], { by, order, keys }: SortRule, values: Values, query: URLSearchParams) {
  if (!query.has("sort") && !query.has("sort_order")) return items;
  const path = keys[String(values.sort ?? by)] ?? "";
  const sign = (values.sort_order ?? order) === "desc" ? -1 : 1;
  return [...items].sort((one, other) => sign * compare(valueAt(one, path), valueAt(other, path)));
}

function valueAt(item: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), item);
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  // Numbers inside texts are compared as numbers: order 9 comes before order 17.
  return String(one ?? "").localeCompare(String(other ?? ""), "en", { numeric: true, sensitivity: "base" });
}
