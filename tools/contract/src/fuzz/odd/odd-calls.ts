import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import type { FuzzRequest } from "../target.ts";
import { oddBodies } from "./odd-bodies.ts";
import { ODD_TEXTS } from "./odd-values.ts";

/** A call with one thing in it that is odd. */
export interface OddCall {
  /** What is odd: `body /price`, `query page`. Calls of the same field are chosen from together. */
  field: string;
  /** The odd value, for people. */
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
export function oddCalls(document: OpenApiDocument, operation: Operation): OddCall[] {
  const filled = fillPath(operation, {});
  const isTokenEndpoint = /^\/oauth\/(request|access)_token$/.test(operation.path);
  const headers = isTokenEndpoint ? oauthHeader({}) : authorization(operation);
  const { operationId, method } = operation;
  const good = { operationId, method, target: filled, headers, ...firstBody(document, operation) };
  const call = (field: string, value: string, rest: Partial<FuzzRequest>): OddCall => ({
    field,
    value,
    request: { ...good, ...rest },
  });

  const parameters = operation.parameters.flatMap(({ name, in: where }) =>
    ODD_TEXTS.flatMap((text) => {
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
    ODD_TEXTS.map((text) => call(`header ${name}`, text, { headers: oauthHeader({ [name]: text }) })),
  );
  const credentials = ["token", "key"].flatMap((name) =>
    ODD_TEXTS.map((text) =>
      call(`query ${name}`, text, { target: `${filled}?${name}=${text}&secret=${text}`, headers: {} }),
    ),
  );
  const bodies = examplesOf(document, operation).flatMap(([example, value]) =>
    oddBodies(value).map(({ at, text }) => call(`body of ${example} ${at}`, shortened(text), { body: text })),
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
