import { type OpenApiDocument, type PlacedOperation, resolve } from "../documents.ts";

/** One believable call of an operation, made from the examples of the document. */
export type ExampleCall = {
  operationId: string;
  method: string;
  /** The path template as the document writes it. */
  path: string;
  baseUrl: string;
  pathParameters: Record<string, unknown>;
  query: Record<string, unknown>;
  /** The first named example of the request body; undefined where the operation takes none. */
  body: unknown;
  /** Whether the operation takes a personal token. */
  takesToken: boolean;
  planned: boolean;
  /** The name of the schema of the success answer's body: `Listing`; undefined where it has none. */
  answer: string | undefined;
};

/**
 * Makes the example call of an operation. Of the optional query parameters it shows those whose example says something
 * else than their default, and none where the path already names one thing.
 */
export function exampleCall(document: OpenApiDocument, { method, path, operation }: PlacedOperation): ExampleCall {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const showsOptional = operation["x-paginated"] === true || !path.includes("{");
  const shown = parameters.filter(
    ({ required, example, schema }) =>
      required || (showsOptional && example !== undefined && example !== schema.default),
  );
  const examplesOf = (place: string) =>
    Object.fromEntries(shown.filter((one) => one.in === place).map(({ name, example }) => [name, example]));
  const requestBody = operation.requestBody && resolve(document, operation.requestBody);
  const [bodyExample] = Object.values(requestBody?.content["application/json"]?.examples ?? {});
  return {
    operationId: operation.operationId,
    method,
    path,
    baseUrl: document.servers[0]?.url ?? "",
    pathParameters: examplesOf("path"),
    query: examplesOf("query"),
    body: bodyExample && resolve(document, bodyExample).value,
    takesToken: operation.security.some((requirement) => "tokenHeader" in requirement),
    planned: operation["x-planned"] === true,
    answer: answerOf(document, operation),
  };
}

function answerOf(document: OpenApiDocument, operation: PlacedOperation["operation"]): string | undefined {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
  const content = success && resolve(document, success).content;
  const schema = content?.["application/json"]?.schema;
  if (content === undefined || schema === undefined) return content && "Answer";
  return "$ref" in schema ? schema.$ref.split("/").at(-1) : "Answer";
}
