import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import { createAjv } from "@runout/http/request";
import type { ValidateFunction } from "ajv/dist/2020.js";

/** The parts of a response that are checked. */
export interface Answer {
  status: number;
  contentType: string | null;
  /** By their names in lower case. @default they are not checked */
  headers?: Readonly<Record<string, string>>;
  text: string;
}

/** Gives the problem of a response of an operation; undefined if the document describes the response. */
export type ResponseCheck = (operation: Operation, answer: Answer) => string | undefined;

/** Checks responses against a document: no 5xx, no status that the operation does not list, no body that its schema refuses. */
export function createResponseCheck(document: OpenApiDocument): ResponseCheck {
  const ajv = createAjv();
  const known = new Map<string, ValidateFunction>();

  function validatorOf({ operationId, responses }: Operation, status: number): ValidateFunction | undefined {
    const schema = responses.get(status)?.media?.schema;
    if (schema === undefined) return undefined;
    const key = `${operationId} ${status}`;
    const validate = known.get(key) ?? ajv.compile({ ...Object(schema), components: document.components });
    known.set(key, validate);
    return validate;
  }

  return (operation, { status, contentType, headers, text }) => {
    const described = operation.responses.get(status);
    if (status >= 500 || described === undefined) return `${status} ${text.slice(0, 300)}`;
    for (const [name, { required, schema }] of Object.entries(headers === undefined ? {} : described.headers)) {
      const value = headers?.[name.toLowerCase()];
      if (value === undefined && required) return `${status} without the header ${name}`;
      if (value !== undefined && !ajv.validate(schema, /^\d+$/.test(value) ? Number(value) : value)) {
        return `${status} with ${name}: ${value}, which is not as described: ${ajv.errorsText()}`;
      }
    }
    const validate = validatorOf(operation, status);
    if (validate === undefined) return text === "" ? undefined : `${status} with a body, where none is described`;
    if (contentType !== described.contentType) return `${status} as ${contentType}, not ${described.contentType}`;
    const body: unknown = /\bjson\b/.test(contentType) ? JSON.parse(text) : text;
    return validate(body)
      ? undefined
      : `${status} with a body that is not as described: ${ajv.errorsText(validate.errors)}`;
  };
}
