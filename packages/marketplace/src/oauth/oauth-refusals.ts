import { MarketplaceError } from "../errors.ts";

const unauthenticated = (message: string) => new MarketplaceError("Unauthenticated", message);

/** Why the token endpoints refuse a request. The first three texts are the real API's, as clients' authors report them. */
export const malformed = () => new MarketplaceError("BadRequest", "The request does not conform to OAuth 1.0a.");
export const invalidConsumer = () => unauthenticated("Invalid consumer.");
export const parameterNotFound = (name: string) => unauthenticated(`Parameter not found: ${name}`);
export const invalidSignature = () => unauthenticated("Invalid signature.");
export const invalidTimestamp = () =>
  unauthenticated("Invalid timestamp: expected seconds since 1970, within five minutes of the server's time.");
export const usedNonce = () => unauthenticated("Invalid nonce: it was used before.");
export const invalidCallback = () =>
  new MarketplaceError(
    "BadRequest",
    "Invalid oauth_callback: expected oob or an absolute URL that the application may use.",
  );
export const expiredToken = () =>
  new MarketplaceError("BadRequest", "Invalid or expired token or verifier. Start again with a new request token.");
