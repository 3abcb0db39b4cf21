import { inPlaceSchemas, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import { edgeCaseBodies } from "../fuzz/edge-cases/edge-case-bodies.ts";
import { EDGE_CASE_TEXTS } from "../fuzz/edge-cases/edge-case-values.ts";
import { BAD_BODIES, BAD_CREDENTIALS } from "./bad-values.ts";
import { type ChangedRequest, type GoodRequest, goodRequests, withPathValue } from "./requests.ts";

type Change = Partial<Omit<ChangedRequest, "operationId" | "what">>;
type Changes = (good: GoodRequest, operation: Operation, document: OpenApiDocument) => (readonly [string, Change])[];

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Every operation's good request, changed in one value at a time: most of them invalid, some unusual and valid. */
export function badRequests(document: OpenApiDocument): ChangedRequest[] {
  return goodRequests(document).flatMap(({ good, operation }) => {
    const { operationId, method, target, headers, body } = good;
    const changes = CHANGES.flatMap((changesOf) => changesOf(good, operation, document));
    return changes.map(([what, change]) => ({ operationId, what, method, target, headers, body, ...change }));
  });
}

const query: Changes = ({ target }, { parameters }) =>
  parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, example }) => {
      const given = String(example ?? "x");
      const texts = ["", ...EDGE_CASE_TEXTS, given.toUpperCase(), given.toLowerCase(), `${given}&${name}=${given}`];
      return texts.map(
        (text) => [`${name}=${text}`, { target: `${target}?${name}=${text.replaceAll(" ", "%20")}` }] as const,
      );
    });

const path: Changes = (good) =>
  good.pathValues.flatMap(([name, value]) =>
    ["", ...EDGE_CASE_TEXTS, `0${value}`, `${value}%20`, `${value}.0`, `%20${value}`]
      // A good id of nothing: a 404 like that of a bad id, but by what the server knows.
      .filter((text) => text !== "9007199254740991")
      .map((text) => withPathValue(good, name, text))
      .map((target) => [target.slice(0, 80), { target }] as const),
  );

const address: Changes = ({ target }) =>
  [
    `${target}/`,
    `${target}//`,
    `${target}/nowhere`,
    target.toUpperCase(),
    `${target}%`,
    `${target}?%`,
    `${target}?a[]=1`,
    `${target}?__proto__=1`,
  ]
    .filter((changed) => changed !== target)
    .map((changed) => [changed, { target: changed }] as const);

const method: Changes = (good) =>
  METHODS.filter((one) => one !== good.method).map((one) => [one, { method: one }] as const);

/** Hosts that cannot be part of a URL, and one that can. */
const host: Changes = ({ headers }) =>
  ['x"}/evil', "-", "a:999999", "[::1", "a b", "", "records.example."].map(
    (value) => [`Host: ${value}`, { headers: { ...headers, host: value } }] as const,
  );

/** Where no credentials are needed, two kinds are enough to show that they are ignored. */
const credentials: Changes = ({ target, headers }, { security }) =>
  BAD_CREDENTIALS.slice(0, security.length === 0 ? 2 : undefined).map(([authorization, text]) => [
    `${authorization}?${text}`,
    { headers: { ...headers, authorization }, target: text === "" ? target : `${target}?${text}` },
  ]);

const wholeBody: Changes = ({ headers, method }) =>
  method === "GET"
    ? []
    : BAD_BODIES.map(([what, body, type]) => {
        const { "content-type": _, ...others } = headers;
        return [what, { body, headers: type === undefined ? others : { ...others, "content-type": type } }];
      });

/** Each value of the body replaced by every edge case and left out, in a body with every key that the examples and the schema have. */
const bodyValues: Changes = ({ bodies }, { body }, document) => {
  if (body === undefined) return [];
  const described = inPlaceSchemas(document, body.media.schema ?? true).flatMap(({ properties }) =>
    Object.keys(Object(properties)),
  );
  const full = Object.assign({}, ...described.map((name) => ({ [name]: null })), ...bodies.slice().reverse());
  return [full, bodies[0]].flatMap((base, index) =>
    edgeCaseBodies(base)
      // The bodies of a scenario's steps are nested deeper, and the mock does not check them.
      .filter(({ at }) => at.split("/").length <= 3)
      // Of the first example, which has no other keys, only the short ones are sent.
      .filter(({ text }) => index === 0 || text.length < 60)
      .map(({ at, text }) => [`${at}: ${text.slice(0, 80)}`, { body: text }] as const),
  );
};

const CHANGES: readonly Changes[] = [query, path, address, host, method, credentials, wholeBody, bodyValues];
