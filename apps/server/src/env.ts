import { isIP } from "node:net";

/** Reads environment variables and collects what is wrong with them. */
export interface Env {
  /** An empty variable counts as absent. */
  text(name: string): string | undefined;
  /** What `parse` makes of a variable; `fallback` where it is absent, or wrong, which is reported. */
  read<T>(name: string, fallback: T, parse: (text: string) => T | undefined, expected: string): T;
  /** Reports a problem, in a sentence without its full stop. */
  report(problem: string): void;
  readonly problems: readonly string[];
}

/** The variables of an environment. */
export function readEnv(environment: Record<string, string | undefined>): Env {
  const problems: string[] = [];
  const text = (name: string) => environment[name] || undefined;
  return {
    problems,
    text,
    report: (problem) => void problems.push(problem),
    read(name, fallback, parse, expected) {
      const found = text(name);
      if (found === undefined) return fallback;
      const parsed = parse(found);
      if (parsed === undefined) problems.push(`${name} must be ${expected}, not ${JSON.stringify(found)}`);
      return parsed ?? fallback;
    },
  };
}

/** `on` or `off`. */
export function parseSwitch(text: string): boolean | undefined {
  if (text !== "on" && text !== "off") return undefined;
  return text === "on";
}

/** A whole number in a range, both ends included. */
export function parseWholeNumber(text: string, minimum: number, maximum: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= minimum && number <= maximum ? number : undefined;
}

/** Bytes of the key of all secrets. */
export const SECRETS_KEY_BYTES = 32;

/** Reads `SECRETS_KEY`: 32 bytes in base64. */
export function parseSecretsKey(text: string): Buffer | undefined {
  const key = Buffer.from(text, "base64");
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  return isBase64 && key.length === SECRETS_KEY_BYTES ? key : undefined;
}

/** Names of networks: 127.0.0.0/8 and ::1; 169.254.0.0/16 and fe80::/10; 10/8, 172.16/12, 192.168/16 and fc00::/7. */
const PROXY_NAMES = ["loopback", "linklocal", "uniquelocal"];

/** Reads addresses, networks (`10.0.0.0/8`) and names with commas between; undefined where one is none of these. */
export function parseProxies(text: string): string[] | undefined {
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.every(isProxy) ? entries : undefined;
}

function isProxy(entry: string): boolean {
  if (PROXY_NAMES.includes(entry)) return true;
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && Number(bits ?? 0) <= most;
}
