import { MarketplaceError } from "../domain/errors.ts";

const unauthenticated = (message: string, reason = message) => new MarketplaceError("Unauthenticated", message, reason);

/**
 * Why the token endpoints refuse a request. The first three texts are the real API's, as clients' authors report them.
 *
 * @param reason what the log is told
 */
export const malformed = (reason: string) =>
  new MarketplaceError("BadRequest", "The request does not conform to OAuth 1.0a.", reason);
export const invalidConsumer = () => unauthenticated("Invalid consumer.");
export const parameterNotFound = (name: string) => unauthenticated(`Parameter not found: ${name}`);
export const invalidSignature = () => unauthenticated("Invalid signature.");
export const invalidTimestamp = (reason: string) =>
  unauthenticated("Invalid timestamp: expected seconds since 1970, within five minutes of the server's time.", reason);
export const usedNonce = () => unauthenticated("Invalid nonce: it was used before.");
export const invalidCallback = () =>
  new MarketplaceError(
    "BadRequest",
    "Invalid oauth_callback: expected oob or an absolute URL that the application may use.",
  );
export const expiredToken = () =>
  new MarketplaceError("BadRequest", "Invalid or expired token or verifier. Start again with a new request token.");
/** Of a resource, whose callers are not told. */
export const unknownToken = () =>
  unauthenticated("Invalid token.", "no access token like this was given to the application, or it was revoked");
