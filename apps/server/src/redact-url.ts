import { isCredentialKey } from "@runout/http/request";

/** What else a client may call its credentials when it sends them where none are expected. */
const SECRET = /token|secret|password|signature|verifier|^(api_?|consumer_)?key$/i;
/** A pair of a query within a text, up to where the text goes on. */
const PAIR = /([?&;])([^=&;?#\s"']+)=([^&;#\s"']*)/g;

/** Takes credentials out of the URL of a request, which may be anything that a client can send. */
export function redactUrl(url: string): string {
  const [path = "", ...queries] = url.split("?");
  if (queries.length === 0) return path;
  return `${path}?${queries.join("?").split("&").map(redactPair).join("&")}`;
}

/** Takes credentials out of a text that quotes URLs. */
export function redactText(text: string): string {
  return text.replaceAll(PAIR, (pair: string, mark: string, name: string) =>
    isSecret(name) ? `${mark}${name}=[redacted]` : pair,
  );
}

/** A semicolon or a question mark parts nothing for this server, and may have for the client. */
function redactPair(pair: string): string {
  for (const { index, 0: start, 1: name = "" } of pair.matchAll(/(?:^|[;?])([^=;?]+)=/g)) {
    if (isSecret(name)) return `${pair.slice(0, index)}${start}[redacted]`;
  }
  return pair;
}

const isSecret = (name: string): boolean => isCredentialKey(name) || SECRET.test(name);
