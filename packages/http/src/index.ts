export {
  type Credentials,
  isOpen,
  meetsSecurity,
  type Presented,
  readCredentials,
  SECURITY_SCHEMES,
  UNAUTHENTICATED_MESSAGE,
} from "./auth/credentials.ts";
export { type FormRequest, formTooLarge, isSignedForm, MAX_FORM_BYTES, parseForm } from "./auth/form.ts";
export { readSignedRequest, type SignedRequest } from "./auth/signed-request.ts";
export * from "./openapi/document.ts";
export { inPlaceSchemas, type SchemaObject } from "./openapi/in-place-schemas.ts";
export { type Operation, readOperations } from "./openapi/read-operations.ts";
export { routePattern } from "./openapi/route-pattern.ts";
export { coercion } from "./request/coerce.ts";
export { compileBody } from "./request/compile-body.ts";
export { compileHeaders, compilePath, compileQuery, type Values } from "./request/compile-parameters.ts";
export { createAjv } from "./request/create-ajv.ts";
export { demandOneHost } from "./request/demand-one-host.ts";
export { mergeSlashes, originForm } from "./request/origin-form.ts";
export { parseBody } from "./request/parse-body.ts";
export { violationError } from "./request/violation-error.ts";
export { cacheControl } from "./response/cache-control.ts";
export { crossOriginHeaders, isPreflight } from "./response/cross-origin.ts";
export { isKnown } from "./response/entity-tag.ts";
export { HttpError, NOT_FOUND_MESSAGE } from "./response/http-error.ts";
export { allowHeader, BODY_LIMIT_BYTES, bodyTooLarge, methodNotAllowed } from "./response/http-refusals.ts";
export { linkHeader } from "./response/link-header.ts";
export { refuseConnection } from "./response/refuse-connection.ts";
export { PICTURE_FOLDERS, PICTURE_HEADERS, placeholderPicture } from "./website/placeholder-picture.ts";
