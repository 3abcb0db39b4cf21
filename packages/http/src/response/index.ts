export { Reply } from "../exchange.ts";
export { closeComponents, closeSchema } from "./close-schema.ts";
export { crossOriginHeaders, isPreflight } from "./cross-origin.ts";
export { cacheControl, linkHeader } from "./headers.ts";
export {
  allowHeader,
  BODY_LIMIT_BYTES,
  bodyTooLarge,
  HttpError,
  methodNotAllowed,
} from "./http-error.ts";
export { parserRefusal } from "./parser-refusal.ts";
export { isKnown } from "./serialize.ts";
