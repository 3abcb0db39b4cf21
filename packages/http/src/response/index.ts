export { cacheControl } from "./cache-control.ts";
export { connectionRefusal } from "./connection-refusal.ts";
export { crossOriginHeaders, isPreflight } from "./cross-origin.ts";
export { isKnown } from "./entity-tag.ts";
export { HttpError, NOT_FOUND_MESSAGE } from "./http-error.ts";
export { allowHeader, BODY_LIMIT_BYTES, bodyTooLarge, methodNotAllowed } from "./http-refusals.ts";
export { linkHeader } from "./link-header.ts";
