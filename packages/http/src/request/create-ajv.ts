import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * A validator for the schemas of an OpenAPI 3.1 document.
 *
 * @param options.useDefaults whether defaults are filled into the values that are validated. @default false
 */
export function createAjv(options: { useDefaults?: boolean } = {}): Ajv2020 {
  // Not strict about keywords: an OpenAPI schema carries `x-` extensions and `discriminator`.
  const ajv = new Ajv2020({ ...options, strict: false, strictNumbers: true, verbose: true });
  addFormats.default(ajv);
  return ajv;
}
