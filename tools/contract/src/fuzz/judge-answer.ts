import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import { createAjv } from "@runout/http/request";
import type { ValidateFunction } from "ajv/dist/2020.js";

/** An answer as far as it is looked at. */
export interface Answer {
  status: number;
  contentType: string | null;
  /** By their names in small letters. @default they are not looked at */
  headers?: Readonly<Record<string, string>>;
  text: string;
}

/** Says what is wrong with an answer of an operation; undefined where it is one that the document describes. */
export type Judge = (operation: Operation, answer: Answer) => string | undefined;

/** Judges answers by a document: no 5xx, no status that the operation does not list, no body that its schema refuses. */
export function createJudge(document: OpenApiDocument): Judge {
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
