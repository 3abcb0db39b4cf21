import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import type { FuzzRequest } from "../target.ts";
import { edgeCaseBodies } from "./edge-case-bodies.ts";
import { EDGE_CASE_TEXTS } from "./edge-case-values.ts";

/** A call in which one value is an edge case. */
export interface EdgeCaseCall {
  /** The field of the value: `body /price`, `query page`. Some calls of each field are chosen. */
  field: string;
  /** The value, to be printed. */
  value: string;
  request: FuzzRequest;
}

/** As a client signs that has no library for it; the demo's own application. */
const OAUTH = {
  oauth_consumer_key: "demo-key",
  oauth_signature_method: "PLAINTEXT",
  oauth_signature: "demo-secret%26",
  oauth_timestamp: "",
  oauth_nonce: "",
};

/** Every call that differs from a documented one in one value. */
export function edgeCaseCalls(document: OpenApiDocument, operation: Operation): EdgeCaseCall[] {
  const filled = fillPath(operation, {});
  const isTokenEndpoint = /^\/oauth\/(request|access)_token$/.test(operation.path);
  const headers = isTokenEndpoint ? oauthHeader({}) : authorization(operation);
  const { operationId, method } = operation;
  const good = { operationId, method, target: filled, headers, ...firstBody(document, operation) };
  const call = (field: string, value: string, rest: Partial<FuzzRequest>): EdgeCaseCall => ({
    field,
    value,
    request: { ...good, ...rest },
  });

  const parameters = operation.parameters.flatMap(({ name, in: where }) =>
    EDGE_CASE_TEXTS.flatMap((text) => {
      if (where === "path") return call(`path ${name}`, text, { target: fillPath(operation, { [name]: text }) });
      if (where === "header") return call(`header ${name}`, text, { headers: { ...headers, [name]: decoded(text) } });
      return [`${name}=${text}`, `${name}=${text}&${name}=${text}`].map((query) =>
        call(`query ${name}`, query, { target: `${filled}?${query}` }),
      );
    }),
  );
  const empty = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name }) =>
      [name, `${name}=`, `${name}[]=1`, `${name}[a]=1`].map((query) =>
        call(`query ${name}`, query, { target: `${filled}?${query}` }),
      ),
    );
  const oauth = isTokenEndpoint ? [...Object.keys(OAUTH), "oauth_callback", "oauth_verifier", "oauth_token"] : [];
  const signed = oauth.flatMap((name) =>
    EDGE_CASE_TEXTS.map((text) => call(`header ${name}`, text, { headers: oauthHeader({ [name]: text }) })),
  );
  const credentials = ["token", "key"].flatMap((name) =>
    EDGE_CASE_TEXTS.map((text) =>
      call(`query ${name}`, text, { target: `${filled}?${name}=${text}&secret=${text}`, headers: {} }),
    ),
  );
  const bodies = examplesOf(document, operation).flatMap(([example, value]) =>
    edgeCaseBodies(value).map(({ at, text }) => call(`body of ${example} ${at}`, shortened(text), { body: text })),
  );
  return [...parameters, ...empty, ...signed, ...credentials, ...bodies];
}

function fillPath({ path, parameters }: Operation, given: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => {
    const example: unknown = Reflect.get(
      Object(parameters.find((one) => one.name === name && one.in === "path")),
      "example",
    );
    return given[name] ?? encodeURIComponent(String(example));
  });
}

function authorization({ security }: Operation): Record<string, string> {
  const takesToken = security.some((requirement) => "tokenHeader" in requirement);
  return takesToken ? { authorization: "Discogs token=seller-token" } : {};
}

function oauthHeader(given: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries({ ...OAUTH, ...given }).filter(([, value]) => value !== "");
  return { authorization: `OAuth ${pairs.map(([name, value]) => `${name}="${value}"`).join(", ")}` };
}

function examplesOf(document: OpenApiDocument, { body }: Operation): [string, unknown][] {
  return Object.entries(body?.media.examples ?? {}).map(([name, example]) => [
    name,
    dereference<{ value?: unknown }>(document, example).value,
  ]);
}

function firstBody(document: OpenApiDocument, operation: Operation): { body?: string } {
  const [first] = examplesOf(document, operation);
  return first === undefined ? {} : { body: JSON.stringify(first[1]) };
}

/** A header has no encoding, and takes none of the control characters. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll(/[^\x20-\x7e]/g, "?");
  } catch {
    return text;
  }
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}...` : text);
