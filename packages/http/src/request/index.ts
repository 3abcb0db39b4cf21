export { Exchange } from "../exchange.ts";
export { compileBody, parseBody } from "./body.ts";
export type { Call } from "./call.ts";
export { compileSchema } from "./compile-schema.ts";
export { createAjv } from "./create-ajv.ts";
export {
  type Credentials,
  isOpen,
  meetsSecurity,
  type Presented,
  readCredentials,
  readSignedRequest,
  SECURITY_SCHEMES,
  type SignedRequest,
} from "./credentials.ts";
export { type FormRequest, formTooLarge, isSignedForm, MAX_FORM_BYTES, parseForm } from "./form.ts";
export { hasSeveralHosts, isCredentialKey, severalHosts } from "./location.ts";
export { coercion, compileHeaders, compilePath, compileQuery, type Values } from "./parameters.ts";
export { type Query, ReadRequest } from "./read-request.ts";
export { Router } from "./router.ts";
export { explainViolation, type Violation, violationError } from "./violation-error.ts";
