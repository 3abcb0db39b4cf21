import { dereference, type Operation } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import type { FuzzRequest } from "../target.ts";
import { acceptedCredentials, refusedCredentials } from "./credentials.ts";
import { violations } from "./invalid-values.ts";
import { invalidTexts, validParameterTexts } from "./parameter-texts.ts";
import { resolveReferences, type SchemaContext } from "./schema-context.ts";
import { validValues } from "./valid-values.ts";

/** The values that a request is made of. */
export interface RequestParts {
  /** By parameter; a list where a name of the query comes several times, undefined where it is left out. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | readonly string[] | undefined>>;
  headers: Readonly<Record<string, string | undefined>>;
  /** As JSON text. */
  body: string | undefined;
}

/** One request of an operation, and its violation. */
export interface OperationCase {
  /** Undefined of a valid request. */
  violation: RequestViolation | undefined;
  parts: RequestParts;
  request: FuzzRequest;
}

/** The one violation of a request. */
export interface RequestViolation {
  in: "path" | "query" | "header" | "body" | "credentials";
  /** The parameter; of a body the JSON Pointer of the value. */
  at: string;
  /** The keyword that it violates. */
  keyword: string;
}

/** Media types for JSON: the server reads it with any Content-Type, and documents that. */
const CONTENT_TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "application/vnd.discogs.v2.discogs+json",
  "text/plain",
  "application/x-www-form-urlencoded",
];

/** Random requests of an operation, as many valid as invalid ones; each invalid one violates one rule of the document. */
export function operationCases(context: SchemaContext, operation: Operation): Arbitrary<OperationCase> {
  const parts = validParts(context, operation);
  const right = parts.map((made) => ({ parts: made, violation: undefined }));
  const wrong = brokenParts(context, operation, parts);
  const all = wrong.length === 0 ? right : fc.oneof(right, fc.oneof(...wrong));
  return all.map(({ parts: made, violation }) => ({ violation, parts: made, request: toRequest(operation, made) }));
}

function validParts(context: SchemaContext, operation: Operation): Arbitrary<RequestParts> {
  const { parameters } = operation;
  const of = (location: string, isKept: boolean) => {
    const texts = parameters
      .filter((one) => one.in === location)
      .map((one) => [one.name, validParameterTexts(context, one)]);
    return fc.record(Object.fromEntries(texts), { ...(!isKept && { requiredKeys: [] }), noNullPrototype: true });
  };
  return fc
    .tuple(
      of("path", true),
      of("query", false),
      of("header", false),
      validBodies(context, operation),
      acceptedCredentials(operation),
    )
    .map(([path, query, headers, body, credentials]) => ({
      path,
      query: { ...query, ...credentials.query },
      headers: { ...headers, ...credentials.headers, ...body.headers },
      body: body.text,
    }));
}

interface Body {
  text: string | undefined;
  headers: Record<string, string>;
}

const asBody = (value: unknown): Body => ({
  text: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});

function validBodies(context: SchemaContext, { body }: Operation): Arbitrary<Body> {
  if (body === undefined) return fc.constant({ text: undefined, headers: {} });
  const examples = Object.values(body.media.examples ?? {}).map(
    (example) => dereference<{ value?: unknown }>(context.document, example).value,
  );
  const values = validValues(context, resolveReferences(context.document, body.media.schema ?? true));
  const made =
    examples.length === 0
      ? values
      : fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: fc.constantFrom(...examples) });
  return fc
    .tuple(made, fc.constantFrom(...CONTENT_TYPES, "application/json", "application/json"))
    .map(([value, type]) => ({ text: JSON.stringify(value), headers: { "content-type": type } }));
}

interface BrokenRequest {
  parts: RequestParts;
  violation: RequestViolation;
}

/** For each rule of the document the requests that violate it. */
function brokenParts(
  context: SchemaContext,
  operation: Operation,
  parts: Arbitrary<RequestParts>,
): Arbitrary<BrokenRequest>[] {
  const found: Arbitrary<BrokenRequest>[] = [];
  for (const parameter of operation.parameters) {
    const { name, in: location } = parameter;
    for (const { keyword, values } of invalidTexts(context, parameter)) {
      found.push(
        fc.tuple(parts, values).map(([good, text]) => ({
          parts: withText(good, location, name, text),
          violation: { in: locationOf(location), at: name, keyword },
        })),
      );
    }
  }
  for (const [keyword, bodies] of brokenBodies(context, operation)) {
    found.push(
      fc.tuple(parts, bodies).map(([good, { at, text, headers }]) => ({
        parts: { ...good, body: text, headers: { ...good.headers, ...headers } },
        violation: { in: "body", at, keyword },
      })),
    );
  }
  const refused = refusedCredentials(operation);
  if (refused) {
    found.push(
      fc.tuple(parts, refused).map(([good, { name, headers, query }]) => ({
        parts: {
          ...good,
          headers: { ...good.headers, authorization: undefined, ...headers },
          query: { ...withoutCredentials(good.query), ...query },
        },
        violation: { in: "credentials", at: "", keyword: name },
      })),
    );
  }
  return found;
}

function brokenBodies(context: SchemaContext, { body }: Operation): [string, Arbitrary<Body & { at: string }>][] {
  if (body === undefined) return [];
  const schema = resolveReferences(context.document, body.media.schema ?? true);
  const found = violations(context, schema).map(
    ({ at, keyword, values }): [string, Arbitrary<Body & { at: string }>] => [
      keyword,
      values.map((value) => ({ ...asBody(value), at })),
    ],
  );
  const json = { "content-type": "application/json" };
  if (body.required)
    found.push(["required", fc.constantFrom(undefined, "", " \n").map((text) => ({ text, headers: json, at: "" }))]);
  const good = validValues(context, schema).map((value) => JSON.stringify(value));
  const cut = fc.tuple(good, fc.nat()).map(([text, index]) => text.slice(0, 1 + (index % (text.length - 1))));
  const other = fc.constantFrom("{", "{'a':1}", "{a:1}", "NaN", "[1,]", '{"a":1}}', '{"a":\u0001}', "undefined");
  const text = fc.oneof(cut, other).map((one) => ({ text: one, headers: json, at: "" }));
  found.push(["syntax", text]);
  const deep = fc.integer({ min: 101, max: 300 }).map((depth) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);
  found.push(["depth", deep.map((one) => ({ text: one, headers: json, at: "" }))]);
  return found;
}

const locationOf = (location: string): RequestViolation["in"] =>
  location === "path" || location === "header" ? location : "query";

function withText(parts: RequestParts, location: string, name: string, text: string | readonly string[]): RequestParts {
  if (location === "path") return { ...parts, path: { ...parts.path, [name]: String(text) } };
  if (location === "header") return { ...parts, headers: { ...parts.headers, [name]: String(text) } };
  return { ...parts, query: { ...parts.query, [name]: text } };
}

function withoutCredentials(query: RequestParts["query"]): RequestParts["query"] {
  const { token: _token, key: _key, secret: _secret, ...others } = query;
  return others;
}

function toRequest({ operationId, method, path, parameters }: Operation, parts: RequestParts): FuzzRequest {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parts.path[name] ?? ""));
  // In the order of the document, so that the same values are the same address.
  const names = [...new Set([...parameters.map(({ name }) => name), ...Object.keys(parts.query)])];
  const pairs = names.flatMap((name) =>
    [parts.query[name] ?? []].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`),
  );
  const headers = Object.entries(parts.headers).flatMap(([name, text]) =>
    text === undefined ? [] : [[name.toLowerCase(), text]],
  );
  const target = pairs.length === 0 ? filled : `${filled}?${pairs.join("&")}`;
  return { operationId, method, target, headers: Object.fromEntries(headers), body: parts.body };
}
