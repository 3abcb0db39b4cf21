import { inPlaceSchemas, type OpenApiDocument, type Operation, type Schema } from "@runout/http";
import { goodRequests } from "./good-requests.ts";
import { type GoodRequest, type KitRequest, withPathValue } from "./kit-request.ts";
import { ODD_BODIES, ODD_CREDENTIALS, ODD_TEXTS, ODD_VALUES, writeJson } from "./odd-values.ts";

type Change = Partial<Omit<KitRequest, "operationId" | "what">>;
type Spoil = (good: GoodRequest, operation: Operation, document: OpenApiDocument) => (readonly [string, Change])[];

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Every operation's good request, spoiled in one place at a time: bad requests, and odd ones that may be good. */
export function badRequests(document: OpenApiDocument): KitRequest[] {
  return goodRequests(document).flatMap(({ good, operation }) => {
    const { operationId, method, target, headers, body } = good;
    const changes = SPOILS.flatMap((spoil) => spoil(good, operation, document));
    return changes.map(([what, change]) => ({ operationId, what, method, target, headers, body, ...change }));
  });
}

const query: Spoil = ({ target }, { parameters }) =>
  parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, example }) => {
      const given = String(example ?? "x");
      const texts = [...ODD_TEXTS, given.toUpperCase(), given.toLowerCase(), `${given}&${name}=${given}`];
      return texts.map((text) => [`${name}=${text}`, { target: `${target}?${name}=${withBlanks(text)}` }] as const);
    });

const path: Spoil = (good) =>
  good.pathValues.flatMap(([name, value]) =>
    [...ODD_TEXTS, `0${value}`, `${value}%20`, `${value}.0`, `%20${value}`]
      .map((text) => withPathValue(good, name, text))
      .map((target) => [target.slice(0, 80), { target }] as const),
  );

const address: Spoil = ({ target }) =>
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
    .filter((odd) => odd !== target)
    .map((odd) => [odd, { target: odd }] as const);

const method: Spoil = (good) =>
  METHODS.filter((one) => one !== good.method).map((one) => [one, { method: one }] as const);

/** Where no credentials play a part, two kinds are enough to show that they are not looked at. */
const credentials: Spoil = ({ target, headers }, { security }) =>
  ODD_CREDENTIALS.slice(0, security.length === 0 ? 2 : undefined).map(([authorization, text]) => [
    `${authorization}?${text}`,
    { headers: { ...headers, authorization }, target: text === "" ? target : `${target}?${text}` },
  ]);

const wholeBody: Spoil = ({ headers, method }) =>
  method === "GET"
    ? []
    : ODD_BODIES.map(([what, body, type]) => {
        const { "content-type": _, ...others } = headers;
        return [what, { body, headers: type === undefined ? others : { ...others, "content-type": type } }];
      });

/** Each property of the body, and each property of an object in it, replaced by every odd value, and left out. */
const bodyValues: Spoil = ({ bodies }, { body }, document) => {
  const example = Object.assign({}, ...bodies.slice().reverse());
  const properties = (schema: Schema = {}) =>
    inPlaceSchemas(document, schema).flatMap((one) => Object.entries<Schema>(Object(one.properties)));
  const top = new Map(properties(body?.media.schema));
  const places = [...top].flatMap(([name, schema]) => [[name], ...properties(schema).map(([inner]) => [name, inner])]);
  const unique = new Map(places.map((place) => [place.join("."), place]));
  const bases = bodies.length > 0 ? [example, bodies[0]] : [];
  return [...unique].flatMap(([field, place]) => [
    ...bases.map((base) => [`without ${field}`, { body: writeJson(replace(base, place, undefined)) }] as const),
    ...ODD_VALUES.map(
      (value) =>
        [`${field}: ${writeJson(value).slice(0, 30)}`, { body: writeJson(replace(example, place, value)) }] as const,
    ),
  ]);
};

const SPOILS: readonly Spoil[] = [query, path, address, method, credentials, wholeBody, bodyValues];

function replace(base: unknown, [name = "", ...inner]: readonly string[], value: unknown): unknown {
  const object = Object(base);
  return { ...object, [name]: inner.length === 0 ? value : replace(object[name], inner, value) };
}

const withBlanks = (text: string): string => text.replaceAll(" ", "%20");
