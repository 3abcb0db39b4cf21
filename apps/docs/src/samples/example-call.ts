import { dereference, type MediaType, type OpenApiDocument, type Operation, type Response } from "@runout/http/openapi";

/** The personal token of the demo seller, who owns what the examples of the contract show. */
const SAMPLE_TOKEN = "seller-token";

/** Who makes a call: a user by a personal token, or an application without a user. */
export type CallAuth =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "application"; readonly key: string; readonly secret: string };

/** The demo application, which signs the OAuth calls of the samples. */
export const SAMPLE_APPLICATION = { key: "demo-key", secret: "demo-secret" } as const;

/** What the program in the samples calls itself. */
export const SAMPLE_USER_AGENT = "my-shop/1.0 +https://shop.example";

/** A call of an operation with the values of the document's examples. */
export interface ExampleCall {
  document: OpenApiDocument;
  operation: Operation;
  operationId: string;
  method: string;
  /** The path template as the document writes it. */
  path: string;
  baseUrl: string;
  pathParameters: Record<string, unknown>;
  query: Record<string, unknown>;
  /** Those that the operation has as parameters, such as `If-None-Match`. */
  headers: Record<string, unknown>;
  /** The first named example of the request body; undefined where the operation takes none. */
  body: unknown;
  /** Undefined for a call without credentials. */
  auth: CallAuth | undefined;
  /** The name of the schema of the success answer's body: `Listing`; undefined where it has none. */
  answer: string | undefined;
}

/**
 * Makes the example call of an operation. It shows the optional query parameters whose example differs from their default, and none
 * where the path already names one resource. The id in the path is the one in the first example of the response, so that the call
 * and the response beside it are about the same resource, in a state in which the call is possible.
 */
export function exampleCall(document: OpenApiDocument, operation: Operation): ExampleCall {
  const { operationId, method, path, parameters, body, responses, success, security, object } = operation;
  const showsOptional = object["x-paginated"] === true || !path.includes("{");
  const shown = parameters.filter(
    ({ name, required, example, schema }) =>
      required ||
      // What OAuth signs goes into the header with its signature.
      (showsOptional &&
        example !== undefined &&
        example !== Reflect.get(Object(schema), "default") &&
        !name.startsWith("oauth_")),
  );
  const examplesOf = (location: string) =>
    Object.fromEntries(shown.filter((one) => one.in === location).map(({ name, example }) => [name, example]));
  const answer = answerOf(document, responses.get(success)?.object.content);
  const pathParameters = Object.entries(examplesOf("path")).map(([name, example]) => [
    name,
    idIn(answer, name) ?? example,
  ]);
  return {
    document,
    operation,
    operationId,
    method,
    path,
    baseUrl: document.servers?.[0]?.url ?? "",
    pathParameters: Object.fromEntries(pathParameters),
    query: examplesOf("query"),
    headers: {},
    body: firstExample(document, body?.media),
    auth: security.some((requirement) => "tokenHeader" in requirement)
      ? { kind: "token", token: SAMPLE_TOKEN }
      : undefined,
    answer: answer?.name,
  };
}

/** Where a call for a request token sends the user afterwards; `oob` shows the verifier instead. */
export const callbackOf = ({ query }: Pick<ExampleCall, "query">): string => String(query.oauth_callback ?? "oob");

interface Answer {
  name: string;
  example: unknown;
}

function answerOf(document: OpenApiDocument, content: Response["content"]): Answer | undefined {
  if (content === undefined) return undefined;
  const media = content["application/json"];
  const reference: unknown = Reflect.get(Object(media?.schema), "$ref");
  const name = typeof reference === "string" ? reference.split("/").at(-1) : undefined;
  return { name: name ?? "Answer", example: firstExample(document, media) };
}

/** The value of the first named example of a body; undefined where it has none. */
export function firstExample(document: OpenApiDocument, media: MediaType | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {});
  return first && dereference(document, first).value;
}

/** The id that a response has for a parameter: for `order_id` the `id` of an `Order`, or of the `order` in the response. */
function idIn(answer: Answer | undefined, parameter: string): unknown {
  const resource = parameter.replace(/_id$/, "");
  if (answer === undefined || resource === parameter || typeof answer.example !== "object") return undefined;
  // A JSON object of the contract: its keys are looked up by name.
  const example = answer.example as Record<string, unknown>;
  const named = example[resource] as Record<string, unknown> | undefined;
  return answer.name.toLowerCase() === resource ? example.id : named?.id;
}
