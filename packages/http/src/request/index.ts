export { Exchange } from "../exchange.ts";
export { compileBody, parseBody } from "./body.ts";
export type { Call } from "./call.ts";
export { createAjv } from "./create-ajv.ts";
export {
  type Credentials,
  isOpen,
  meetsSecurity,
  type Presented,
  readCredentials,
  SECURITY_SCHEMES,
} from "./credentials.ts";
export { type FormRequest, formTooLarge, isSignedForm, MAX_FORM_BYTES, parseForm } from "./form.ts";
export { hasSeveralHosts, severalHosts } from "./location.ts";
export { coercion, compileHeaders, compilePath, compileQuery, type Values } from "./parameters.ts";
export { type Query, ReadRequest } from "./read-request.ts";
export { isCredentialKey } from "./redacted-parameters.ts";
export { Router } from "./router.ts";
export { readSignedRequest, type SignedRequest } from "./signed-request.ts";
export { violationError } from "./violation-error.ts";
