import document from "@runout/spec/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "contract");

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
 * Checks a body against the schema the document gives for this path, method and status. Dredd itself looks at no schema.
 *
 * @returns what is wrong, or undefined
 */
export function checkBody(path: string, method: string, status: number, body: string): string | undefined {
  // The bundle is an OpenAPI document; its inferred type knows single paths, not any path.
  const { paths, components } = document as unknown as Documented;
  const operation = method.toLowerCase();
  const written = paths[path]?.[operation]?.responses[status];
  if (!written) return `the document has no ${status} for ${method} ${path}`;
  const name = written.$ref?.split("/").at(-1);
  const response = name === undefined ? written : components.responses[name];
  if (!response?.content) return body === "" ? undefined : "a body where the document has none";
  const base =
    name === undefined
      ? `#/paths/${escapePointer(path)}/${operation}/responses/${status}`
      : `#/components/responses/${name}`;
  const [mediaType = ""] = Object.keys(response.content);
  const validate = ajv.compile({ $ref: `contract${base}/content/${escapePointer(mediaType)}/schema` });
  return validate(mediaType === "application/json" ? JSON.parse(body) : body)
    ? undefined
    : ajv.errorsText(validate.errors);
}
