import { type OpenApiDocument, type Parameter, readOperations } from "@runout/http/openapi";
import { isObject, SpecificationError } from "../specification.ts";
import { readOperations as readRows } from "../steps/operations.ts";
import type { ApiOperation, ApiParameter, DocumentName, Refusal, TypeReference } from "./api-model.ts";
import { exampleParameters } from "./example-parameters.ts";
import { descriptionOf, sourcesOf } from "./named-types.ts";
import { componentName, componentOf, problem, readNonNullable, readSchema } from "./schema-reader.ts";

type DocumentedOperation = ReturnType<typeof readOperations>[number];

/**
 * Reads the operations of a document.
 *
 * @throws SpecificationError for what no client library can express
 */
export function readApiOperations(document: OpenApiDocument, from: DocumentName): ApiOperation[] {
  const problems: string[] = [];
  const documented = new Map(readOperations(document, problems).map((one) => [one.operationId, one]));
  if (problems.length > 0) throw new SpecificationError(problems.map((one) => `${from}: ${one}`));
  return readRows(document, from).map((row): ApiOperation => {
    const location = `${from}: ${row.id}`;
    const operation = documented.get(row.id);
    if (!operation) throw problem(location, "is not served");
    const { object } = operation;
    const [tag, ...more] = object.tags ?? [];
    if (tag === undefined || more.length > 0) throw problem(location, "needs exactly one tag");
    const parameters = operation.parameters.filter((one) => one.in !== "header");
    return {
      id: row.id,
      document: from,
      method: row.method,
      path: row.path,
      tag,
      summary: object.summary ?? row.id,
      description: descriptionOf({ ...object }, location),
      sources: sourcesOf({ ...object }, location),
      parameters: ["path", "query"].flatMap((where) =>
        parameters.filter((one) => one.in === where).map((one) => readParameter(one, location)),
      ),
      body: bodyOf(operation, location),
      success: row.success,
      answer: answerOf(operation, location),
      page: row.paginated ? pageOf(document, operation, location) : undefined,
      conditional: isConditional(operation, location),
      retry: row.retry,
      access: row.access,
      refusals: [...operation.responses].flatMap(([status, { object: response }]) =>
        status >= 400 ? [readRefusal(status, response.description, location)] : [],
      ),
      example: exampleParameters(document, operation),
    };
  });
}

function readParameter(parameter: Parameter, operation: string): ApiParameter {
  const { name, in: where, required = false, schema } = parameter;
  const location = `${operation} parameter ${name}`;
  if (where !== "path" && where !== "query") throw problem(location, `is in ${where}, where no parameter is sent`);
  const { type, nullable } = readSchema(schema, location);
  if (nullable) throw problem(location, "may be null");
  const value = isObject(schema) ? schema.default : undefined;
  return {
    name,
    in: where,
    type,
    required,
    default: typeof value === "string" || typeof value === "number" ? value : undefined,
    description: descriptionOf({ ...parameter }, location),
    sources: sourcesOf({ ...parameter }, location),
  };
}

function bodyOf({ body }: DocumentedOperation, location: string): ApiOperation["body"] {
  if (!body) return undefined;
  const { schema } = body.media;
  return {
    type: componentName(isObject(schema) ? schema.$ref : undefined, `${location} body`),
    required: body.required,
  };
}

function answerOf({ responses, success }: DocumentedOperation, location: string): ApiOperation["answer"] {
  const { contentType, media } = responses.get(success) ?? {};
  if (contentType === undefined) return { kind: "nothing" };
  if (contentType === "application/x-www-form-urlencoded") return { kind: "form" };
  if (contentType !== "application/json") throw problem(location, `answers ${contentType}, which no client reads`);
  return { kind: "json", type: readNonNullable(media?.schema, `${location} answer`) };
}

/** The one list of a page; `pagination` beside it describes the other pages. */
function pageOf(document: OpenApiDocument, operation: DocumentedOperation, location: string): ApiOperation["page"] {
  const answer = answerOf(operation, location);
  const name = answer.kind === "json" && answer.type.kind === "named" ? answer.type.name : undefined;
  const properties: unknown = name === undefined ? undefined : componentOf(document, name, location).properties;
  const fields = Object.entries(isObject(properties) ? properties : {});
  const lists = fields.flatMap(([field, schema]): { field: string; items: TypeReference }[] => {
    const type =
      isObject(schema) && schema.type === "array" ? readNonNullable(schema, `${location} answer`) : undefined;
    return type?.kind === "list" ? [{ field, items: type.of }] : [];
  });
  const hasNumber = operation.parameters.some((one) => one.name === "page" && one.in === "query");
  if (lists.length !== 1 || !hasNumber || !fields.some(([field]) => field === "pagination")) {
    throw problem(location, "is paginated, and needs a parameter page, one list, and pagination in its answer");
  }
  return lists[0];
}

/** An entity tag can be sent exactly where a 304 is documented; clients send it by themselves. */
function isConditional({ parameters, responses }: DocumentedOperation, location: string): boolean {
  const headers = parameters.filter((one) => one.in === "header").map((one) => one.name);
  const conditional = responses.has(304);
  if (headers.join() !== (conditional ? "If-None-Match" : "")) {
    throw problem(location, `has header parameters that no client sends: ${headers.join(", ") || "none, but a 304"}`);
  }
  return conditional;
}

function readRefusal(status: number, description: string | undefined, location: string): Refusal {
  const [, when, remedy] = /^(When .*?)\.? What to do: (.*)$/s.exec(description?.trim() ?? "") ?? [];
  if (when === undefined || remedy === undefined) {
    throw problem(location, `does not say of ${status} when it is answered and what to do`);
  }
  return { status, when, remedy };
}

/** What an operation's parameters and body share in names would be one parameter of a function. */
export function checkUniqueNames(operation: ApiOperation, fields: readonly string[]): void {
  const names = [...operation.parameters.map(({ name }) => name), ...new Set(fields)];
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0)
    throw problem(`${operation.document}: ${operation.id}`, `has two parameters called ${twice[0]}`);
}
