import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * A validator for the schemas of an OpenAPI 3.1 document.
 *
 * @param options.useDefaults whether defaults are filled into the values that are validated. @default false
 */
export function createAjv(options: { useDefaults?: boolean } = {}): Ajv2020 {
  // Not strict about keywords: an OpenAPI schema carries `x-` extensions and `discriminator`.
  // Nor is the code of the validators made shorter: that takes a third of the time of compiling, and JavaScript's engines do it too.
  const code = { optimize: false };
  const ajv = new Ajv2020({ ...options, strict: false, strictNumbers: true, verbose: true, code });
  addFormats.default(ajv);
  return ajv;
}
