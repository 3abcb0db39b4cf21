import { isIPv6 } from "node:net";

/** No address is longer. A proxy that passes on what a caller says may say anything, and what is counted is remembered. */
const MAX_LENGTH = 64;

/**
 * What the rate limit counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, all of whose addresses one
 * caller can use. An IPv4 address in IPv6 spelling (`::ffff:192.0.2.1`, or behind a translator `64:ff9b::192.0.2.1`) is that
 * address.
 */
export function networkOf(address: string): string {
  const [text = ""] = address.split("%");
  if (!isIPv6(text)) return address.slice(0, MAX_LENGTH);
  const groups = groupsOf(text);
  const prefix = groups.slice(0, 6).join(":");
  if (prefix === "0:0:0:0:0:ffff" || prefix === "64:ff9b:0:0:0:0") {
    const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, in small letters and without leading zeros. */
function groupsOf(address: string): string[] {
  const dotted = address.slice(address.lastIndexOf(":") + 1);
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
  const hexadecimal = dotted.includes(".")
    ? address.replace(dotted, `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`)
    : address;
  const [head = "", tail] = hexadecimal.split("::");
  const split = (part: string) => (part === "" ? [] : part.split(":"));
  const [left, right] = [split(head), split(tail ?? "")];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16));
}
