const CREDENTIAL = /^(token|key|secret|oauth_\w+)$/i;

/** What a query with a credential has in it, the percent sign of an odd spelling at least. */
const SUSPECT = /token|key|secret|oauth|%/i;

/** Whether a key of a query, decoded or not, holds a credential, in any spelling that a client might try. */
export function isCredentialKey(name: string): boolean {
  return CREDENTIAL.test(decoded(name));
}

/** A raw query without its credentials; the rest keeps its order and spelling. */
export function withoutCredentials(query: string): string {
  if (!SUSPECT.test(query)) return query;
  return query
    .split("&")
    .filter((pair) => !isCredentialKey(pair.split("=", 1)[0] ?? ""))
    .join("&");
}

/** The server reads `%74oken` as `token`. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
