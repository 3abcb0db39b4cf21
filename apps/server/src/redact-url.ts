/** Query keys whose values are credentials, in any spelling that a client might try. */
const SECRET = /^(token|key|secret|oauth_\w+)$/i;
const PAIR = /([?&;])([^=&;?#\s"']+)=([^&;#\s"']*)/g;

/** Takes credentials out of a URL, or of a text that quotes one. */
export function redactUrl(text: string): string {
  return text.replaceAll(PAIR, (pair: string, mark: string, name: string) =>
    SECRET.test(decoded(name)) ? `${mark}${name}=[redacted]` : pair,
  );
}

/** The server reads `%74oken` as `token`. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
