import { exampleParameters } from "@runout/generate/example-parameters";
import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import type { ContractDocument } from "./contract-document.ts";
import type { Collection, CollectionAuth, CollectionItem, CollectionRequest } from "./postman-format.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** Values of the demo, which a user of the real service replaces once. */
const VARIABLES = { token: "seller-token", consumerKey: "demo-key", consumerSecret: "demo-secret" };
const TOKEN_AUTH = parameters("apikey", { key: "Authorization", value: "Discogs token={{token}}", in: "header" });
const OAUTH_PATH = /^\/oauth\/(request|access)_token$/;

/**
 * A Postman collection of a document: a folder for each tag, a request for each operation with the values of the document's
 * examples, and the first example of each documented status as a saved response. Its requests run as they are against the demo of
 * a sandbox.
 *
 * It is not made by openapi-to-postmanv2, which fills in random values where an example has a name, and new ones each time.
 */
export function postmanCollection({
  document,
  title,
  description,
  version,
  baseUrl,
  groups,
}: ContractDocument): Collection {
  const withToken = document.components?.securitySchemes?.tokenHeader !== undefined;
  const variables = { baseUrl, ...(withToken ? VARIABLES : {}) };
  return {
    info: { name: title, description, version, schema: SCHEMA },
    auth: withToken ? TOKEN_AUTH : { type: "noauth" },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    item: groups.map((group) => ({
      name: group.name,
      description: group.description,
      item: group.operations.map((operation) => collectionItem(document, operation)),
    })),
  };
}

function collectionItem(document: OpenApiDocument, operation: Operation): CollectionItem {
  const { object } = operation;
  const request = collectionRequest(document, operation);
  return {
    name: object.summary ?? operation.operationId,
    request,
    response: [...operation.responses].flatMap(([code, { media, contentType, object: response }]) => {
      const [[name, example] = []] = Object.entries(media?.examples ?? {});
      if (name === undefined || example === undefined) return [];
      const { value } = dereference(document, example);
      return {
        name: `${code}: ${name}`,
        originalRequest: request,
        status: response.description ?? "",
        code,
        header: [{ key: "Content-Type", value: contentType ?? "application/json" }],
        body: typeof value === "string" ? value : JSON.stringify(value, null, 2),
      };
    }),
  };
}

function collectionRequest(document: OpenApiDocument, operation: Operation): CollectionRequest {
  const examples = exampleParameters(document, operation);
  const { method, path, body, object } = operation;
  // Server and mock read no descriptions, so their type has none; the specification's lint demands one.
  const described = operation.parameters as (Operation["parameters"][number] & { description: string })[];
  const located = (location: string) => described.filter((one) => one.in === location);
  const names = new Set(described.map(({ name }) => name));
  const content = Object.fromEntries(Object.entries(examples).filter(([name]) => !names.has(name)));
  const segments = path.split("/").slice(1);
  return {
    method,
    description: object.description ?? "",
    ...(OAUTH_PATH.test(path) ? { auth: oauth(path) } : {}),
    header: body === undefined ? [] : [{ key: "Content-Type", value: "application/json" }],
    url: {
      raw: `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
      host: ["{{baseUrl}}"],
      path: segments.map((segment) => segment.replace(/^\{(\w+)\}$/, ":$1")),
      variable: located("path").map(({ name, description }) => ({
        key: name,
        value: text(examples[name]),
        description,
      })),
      query: located("query")
        // What OAuth signs goes into the header with its signature.
        .filter(({ name }) => !name.startsWith("oauth_"))
        .map(({ name, required, example, description }) => ({
          key: name,
          value: text(examples[name] ?? example),
          description,
          disabled: required !== true,
        })),
    },
    ...(body === undefined
      ? {}
      : { body: { mode: "raw", raw: JSON.stringify(content, null, 2), options: { raw: { language: "json" } } } }),
  };
}

/** How Postman signs a call of a token endpoint. The access token needs what the steps before it gave. */
function oauth(path: string): CollectionAuth {
  const { consumerKey, consumerSecret } = { consumerKey: "{{consumerKey}}", consumerSecret: "{{consumerSecret}}" };
  const own = path.endsWith("request_token")
    ? { callback: "oob" }
    : { token: "{{requestToken}}", tokenSecret: "{{requestTokenSecret}}", verifier: "{{verifier}}" };
  const how = { signatureMethod: "HMAC-SHA1", version: "1.0", addParamsToHeader: true };
  return parameters("oauth1", { consumerKey, consumerSecret, ...own, ...how });
}

function parameters(type: "apikey" | "oauth1", values: Record<string, unknown>): CollectionAuth {
  return { type, [type]: Object.entries(values).map(([key, value]) => ({ key, value, type: typeof value })) };
}

const text = (value: unknown): string => (value === undefined ? "" : String(value));
