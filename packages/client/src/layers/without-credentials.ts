/** An address with what may be a credential in its query taken out. */
export const withoutCredentials = (address: string): string =>
  address.replace(/([?&](?:token|key|secret|oauth_[^=&]*)=)[^&#]*/g, "$1redacted");
