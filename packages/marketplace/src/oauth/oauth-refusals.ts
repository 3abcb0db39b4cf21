import * as messages from "@runout/spec/messages";
import { MarketplaceError } from "../domain/errors.ts";

const unauthenticated = (message: string, reason = message) => new MarketplaceError("Unauthenticated", message, reason);

/**
 * Why the token endpoints refuse a request. The first three texts are the real API's, as clients' authors report them.
 *
 * @param reason what the log says
 */
export const malformed = (reason: string) => new MarketplaceError("BadRequest", messages.OAuthMalformed, reason);
export const invalidConsumer = () => unauthenticated(messages.OAuthRefused);
export const parameterNotFound = (name: string) => unauthenticated(messages.OAuthParameterMissing({ name }));
export const invalidSignature = () => unauthenticated(messages.OAuthInvalidSignature);
export const invalidTimestamp = (reason: string) => unauthenticated(messages.OAuthInvalidTimestamp, reason);
export const usedNonce = () => unauthenticated(messages.OAuthUsedNonce);
export const invalidCallback = () => new MarketplaceError("BadRequest", messages.OAuthInvalidCallback);
export const expiredToken = () => new MarketplaceError("BadRequest", messages.OAuthExpiredToken);
/** For a resource; its callers get the text of every 401. */
export const unknownToken = () =>
  unauthenticated("Invalid token.", "no access token like this was given to the application, or it was revoked");
