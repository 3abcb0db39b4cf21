/** An object of an example's JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys that hold the id that a `resource_url` ends in. */
const ID_KEYS = ["id", "username", "uid"];

/**
 * The id of an example: what follows in the first URL in it that begins with a prefix.
 *
 * @param prefix `http://127.0.0.1:8080/marketplace/orders/`
 * @returns encoded as in the URL; undefined where the example holds no such URL
 */
export function findId(value: unknown, prefix: string): string | undefined {
  const text = JSON.stringify(value) ?? "";
  const start = text.indexOf(prefix);
  return start === -1 ? undefined : /^[^/?#"]+/.exec(text.slice(start + prefix.length))?.[0];
}

/**
 * Gives an example another id: in URLs with this prefix, in texts, and in the object whose `resource_url` it is, under `id` too.
 *
 * @param from the old id, and `to` the new one, both encoded as in a URL
 */
export function replaceId(value: unknown, prefix: string, from: string, to: string): unknown {
  if (from === to) return value;
  const inUrl = new RegExp(`${literal(prefix + from)}(?=[/?#]|$)`, "g");
  // A short number in a text may mean something else; it is replaced only in the path of the object's own URLs.
  const isLong = from.length > 4;
  const inText = isLong
    ? new RegExp(`(?<![\\w-])${literal(from)}(?![\\w-])`, "g")
    : new RegExp(`(?<=://.*/)${literal(from)}(?=[/?#]|$)`, "g");
  const move = (text: string) => text.replaceAll(inUrl, () => prefix + to);
  const rename = (text: string) => move(text).replaceAll(inText, () => to);

  const change = (part: unknown): unknown => {
    if (typeof part === "string") return isLong ? rename(part) : move(part);
    if (Array.isArray(part)) return part.map(change);
    if (!isObject(part)) return part;
    const isOwner = part.resource_url === prefix + from;
    const entries = Object.entries(part).map(([key, each]) => {
      const isId = isOwner && ID_KEYS.includes(key) && String(each) === decodeURIComponent(from);
      if (isId) return [key, withTypeOf(each, decodeURIComponent(to))];
      return [key, isOwner && typeof each === "string" ? rename(each) : change(each)];
    });
    return Object.fromEntries(entries);
  };
  return change(value);
}

/** The id in an object's own `resource_url`. */
export function ownId(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const url = String(item.resource_url ?? "");
  return url.slice(url.lastIndexOf("/") + 1) || undefined;
}

/** What stands before the id in an object's own `resource_url`. */
export function ownPrefix(item: JsonObject): string {
  const url = String(item.resource_url ?? "");
  return url.slice(0, url.lastIndexOf("/") + 1);
}

const withTypeOf = (before: unknown, text: string): unknown => (typeof before === "number" ? Number(text) : text);

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
