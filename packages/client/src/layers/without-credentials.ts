/** An address with what may be a credential in its query taken out. */
export function withoutCredentials(address: string): string {
  if (!address.includes("?")) return address;
  const [path, query = ""] = address.split(/\?(.*)/s);
  const safe = query.replace(/(^|&)(token|key|secret|oauth_[^=&]*)=[^&#]*/g, "$1$2=redacted");
  return `${path}?${safe}`;
}
