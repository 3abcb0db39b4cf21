import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "marketplace").addSchema(sandboxDocument, "sandbox");
const validators = new Map<string, ValidateFunction>();

const escapePointer = (text: string) => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

interface Response {
  $ref?: string;
  content?: Record<string, unknown>;
}
interface Documented {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
  components: { responses: Record<string, Response> };
}

/**
 * Checks a body against the schema that the documents give for this path, method and status. Dredd itself looks at no schema.
 *
 * @param path as the document writes it
 * @returns what is wrong, or undefined
 */
export function checkBody(path: string, method: string, status: number, body: string): string | undefined {
  const name = path in document.paths ? "marketplace" : "sandbox";
  // The bundles are OpenAPI documents; their inferred types know single paths, not any path.
  const { paths, components } = (name === "marketplace" ? document : sandboxDocument) as unknown as Documented;
  const operation = method.toLowerCase();
  const written = paths[path]?.[operation]?.responses[status];
  if (!written) return `the document has no ${status} for ${method} ${path}`;
  const component = written.$ref?.split("/").at(-1);
  const response = component === undefined ? written : components.responses[component];
  if (!response?.content) return body === "" ? undefined : "a body where the document has none";
  const base =
    component === undefined
      ? `#/paths/${escapePointer(path)}/${operation}/responses/${status}`
      : `#/components/responses/${component}`;
  const [mediaType = ""] = Object.keys(response.content);
  const $ref = `${name}${base}/content/${escapePointer(mediaType)}/schema`;
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate(mediaType === "application/json" ? JSON.parse(body) : body)
    ? undefined
    : ajv.errorsText(validate.errors);
}
