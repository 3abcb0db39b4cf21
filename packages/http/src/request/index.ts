export { coercion } from "./coerce.ts";
export { compileBody } from "./compile-body.ts";
export { compileHeaders, compilePath, compileQuery, type Values } from "./compile-parameters.ts";
export { createAjv } from "./create-ajv.ts";
export {
  type Credentials,
  isOpen,
  meetsSecurity,
  type Presented,
  readCredentials,
  SECURITY_SCHEMES,
  UNAUTHENTICATED_MESSAGE,
} from "./credentials.ts";
export { demandOneHost } from "./demand-one-host.ts";
export { type FormRequest, formTooLarge, isSignedForm, MAX_FORM_BYTES, parseForm } from "./form.ts";
export { mergeSlashes, originForm } from "./origin-form.ts";
export { parseBody } from "./parse-body.ts";
export { readSignedRequest, type SignedRequest } from "./signed-request.ts";
export { violationError } from "./violation-error.ts";
