import { isIP } from "node:net";

/** Names that Fastify knows: 127.0.0.0/8 and ::1; 169.254.0.0/16 and fe80::/10; 10/8, 172.16/12, 192.168/16 and fc00::/7. */
const NAMES = ["loopback", "linklocal", "uniquelocal"];

/** Reads addresses, networks (`10.0.0.0/8`) and names with commas between; undefined where one is none of these. */
export function parseProxies(text: string): string[] | undefined {
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.every(isProxy) ? entries : undefined;
}

function isProxy(entry: string): boolean {
  if (NAMES.includes(entry)) return true;
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && Number(bits ?? 0) <= most;
}
