import * as messages from "@runout/spec/messages";
/** What kind of refusal it is; the HTTP adapter turns each into one status (400, 401, 403, 404, 422). */
export type ErrorKind = "BadRequest" | "Unauthenticated" | "Forbidden" | "NotFound" | "Invalid";

/** A refusal by the rules of the marketplace. Its message is meant for the caller. */
export class MarketplaceError extends Error {
  override readonly name = "MarketplaceError";
  readonly kind: ErrorKind;
  /** What the log says besides, where the message must not say it. Never holds a credential. */
  readonly reason: string | undefined;

  constructor(kind: ErrorKind, message: string, reason?: string) {
    super(message);
    this.kind = kind;
    this.reason = reason;
  }
}

/** Each text is the example of its name below `spec/components/examples`. Many are the real API's own; clients in use compare some. */
export const unauthenticated = (reason?: string) =>
  new MarketplaceError("Unauthenticated", messages.Unauthenticated, reason);
export const forbidden = () => new MarketplaceError("Forbidden", messages.PermissionDenied);
export const listingNotFound = () => new MarketplaceError("NotFound", messages.ListingNotFound);
export const userNotFound = () => new MarketplaceError("NotFound", messages.UserNotFound);
export const resourceNotFound = () => new MarketplaceError("NotFound", messages.ResourceNotFound);
export const invalid = (message: string) => new MarketplaceError("Invalid", message);
