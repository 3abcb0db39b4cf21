/** An address with what may be a credential in its query taken out. */
export const withoutCredentials = (address: string): string =>
  address.replace(/([?&](?:token|key|secret|oauth_\w*)=)[^&#]*/g, "$1redacted");
