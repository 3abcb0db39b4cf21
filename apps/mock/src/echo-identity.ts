import { isObject, type JsonObject } from "./examples.ts";

/** The keys that hold what the last part of a `resource_url` says. */
const IDENTITY_KEYS = ["id", "username", "uid"];

/**
 * The identity of an example: the last part of the first address in it that begins so.
 *
 * @param prefix `http://127.0.0.1:8080/marketplace/orders/`
 * @returns as it stands in the address; undefined where the example names no such address
 */
export function identityIn(value: unknown, prefix: string): string | undefined {
  const text = JSON.stringify(value) ?? "";
  const start = text.indexOf(prefix);
  return start === -1 ? undefined : /^[^/?#"]+/.exec(text.slice(start + prefix.length))?.[0];
}

/**
 * Gives an example another identity: wherever the old one stands in an address with this prefix or in a text, and in the object
 * whose `resource_url` that is, under `id` too.
 *
 * @param from the old identity, and `to` the new one, both as they stand in an address
 */
export function changeIdentity(value: unknown, prefix: string, from: string, to: string): unknown {
  if (from === to) return value;
  const inAddress = new RegExp(`${literal(prefix + from)}(?=[/?#]|$)`, "g");
  // A short number in a text may mean something else; only whole parts of the thing's own addresses are taken for it.
  const isLong = from.length > 4;
  const inText = isLong
    ? new RegExp(`(?<![\\w-])${literal(from)}(?![\\w-])`, "g")
    : new RegExp(`(?<=://.*/)${literal(from)}(?=[/?#]|$)`, "g");
  const move = (text: string) => text.replaceAll(inAddress, () => prefix + to);
  const rename = (text: string) => move(text).replaceAll(inText, () => to);

  const change = (part: unknown): unknown => {
    if (typeof part === "string") return isLong ? rename(part) : move(part);
    if (Array.isArray(part)) return part.map(change);
    if (!isObject(part)) return part;
    const isIt = part.resource_url === prefix + from;
    const entries = Object.entries(part).map(([key, each]) => {
      const isIdentity = isIt && IDENTITY_KEYS.includes(key) && String(each) === decodeURIComponent(from);
      if (isIdentity) return [key, likeBefore(each, decodeURIComponent(to))];
      return [key, isIt && typeof each === "string" ? rename(each) : change(each)];
    });
    return Object.fromEntries(entries);
  };
  return change(value);
}

/** A list's objects have the identity of their own `resource_url`. */
export function identityOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const address = String(item.resource_url ?? "");
  return address.slice(address.lastIndexOf("/") + 1) || undefined;
}

/** The prefix of an object's own address. */
export function prefixOf(item: JsonObject): string {
  const address = String(item.resource_url ?? "");
  return address.slice(0, address.lastIndexOf("/") + 1);
}

const likeBefore = (before: unknown, text: string): unknown => (typeof before === "number" ? Number(text) : text);

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
