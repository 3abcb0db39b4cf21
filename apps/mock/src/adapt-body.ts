import { inPlaceSchemas, type OpenApiDocument, type Operation, type Schema } from "@runout/http/openapi";
import { applyEdit, findSimilarExample } from "./apply-edit.ts";
import { compileExampleLookup, exampleList, isFor, requestExamples, responseExamples } from "./examples.ts";
import { type ListUrl, paginate, paginateExamples } from "./paginate-examples.ts";
import type { Input, ValidRequest } from "./read-request.ts";
import { findId, isObject, type JsonObject, ownId, ownPrefix, replaceId } from "./replace-id.ts";

/** A valid request, with its address. */
export interface LocatedRequest extends ValidRequest {
  /** As it was requested, without the query. */
  path: string;
  query: URLSearchParams;
}

/** A body that fits a request, with the name of the example that it is made of, or that there is no such page. */
export type AdaptedBody = { example: string; body: unknown } | "past the last page";

/**
 * Compiles how an operation's examples are adapted to a request, without storing anything: the requested id is the id in the body,
 * a page is the page that was requested, and what an edit sends is in its response.
 *
 * @param base of the URLs in the examples
 * @param all every operation of the document
 * @returns a function from a request, and a body generated from the schema where the request asks for one, to the body
 */
export function compileAdaptation(
  document: OpenApiDocument,
  all: readonly Operation[],
  base: string,
  operation: Operation,
): (request: LocatedRequest, generated: unknown) => AdaptedBody | undefined {
  const examples = responseExamples(document, operation, operation.success);
  const requests = requestExamples(document, operation);
  const listNames = operation.parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const rule = operation.parameters.map((one) => one["x-sort"]).find((one) => one !== undefined);
  const schema = operation.responses.get(operation.success)?.media?.schema ?? true;
  const lookUp = compileExampleLookup(document, all, base, operation);
  const literals = operation.path.split(/\{[^}]+\}/);
  const [before = "", after = ""] = literals;
  const prefix = base + before;

  return ({ level, input, path, query }, generated) => {
    const id = literals.length === 2 ? path.slice(before.length, path.length - after.length) : undefined;
    const withId = (value: unknown) => {
      const from = id && findId(value, prefix);
      return from && id ? replaceId(value, prefix, from, id) : value;
    };
    if (generated !== undefined) {
      const clean = cleanGenerated(document, schema, generated);
      return { example: "", body: adaptGenerated(document, withId(clean), input, { url: base + path, query }) };
    }
    const sent = isObject(input.body) ? input.body : undefined;
    const paired = sent && findSimilarExample(requests, sent);
    const chosen =
      lookUp(level, id) ??
      examples.find(({ name }) => name === paired?.name) ??
      examples.find((example) => isFor(example, level)) ??
      examples[0];
    if (chosen === undefined) return undefined;
    const from = id && findId(chosen.value, prefix);
    const move = (value: unknown) => (from && id ? replaceId(value, prefix, from, id) : value);

    const list = listNames.some((name) => query.has(name)) ? exampleList(examples, level) : undefined;
    if (list !== undefined) {
      const items = list.items.map(move).filter(isObject);
      const page = paginateExamples({ ...list, items }, input.query, rule, { url: base + path, query });
      return page === undefined ? "past the last page" : { example: chosen.name, body: page };
    }
    const moved = move(chosen.value);
    if (!isObject(moved)) return { example: chosen.name, body: moved };
    const named = { ...moved, ...pick(input.path, Object.keys(moved)) };
    return { example: chosen.name, body: sent ? withNextStatus(document, applyEdit(named, sent, paired)) : named };
  };
}

/** A generated page is the requested one, and the last one. */
function adaptGenerated(document: OpenApiDocument, generated: unknown, input: Input, url: ListUrl): unknown {
  if (!isObject(generated)) return generated;
  const [key] = isObject(generated.pagination)
    ? Object.keys(generated).filter((each) => Array.isArray(generated[each]))
    : [];
  if (key === undefined) return withNextStatus(document, { ...generated, ...pick(input.path, Object.keys(generated)) });
  const [page, perPage] = [Number(input.query.page), Number(input.query.per_page)];
  const shown = [generated[key]].flat().filter(isObject).slice(0, perPage);
  const pagination = paginate({ page, perPage, items: (page - 1) * perPage + shown.length }, url);
  return { ...generated, pagination, [key]: shown.map((each) => withNextStatus(document, each)) };
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}

/** What may follow a status, as the document's `x-transitions` say. */
function withNextStatus(document: OpenApiDocument, body: JsonObject): JsonObject {
  const statuses = document.components?.schemas?.OrderStatus;
  const transitions: unknown = Reflect.get(Object(statuses), "x-transitions");
  const next: unknown = Reflect.get(Object(Reflect.get(Object(transitions), String(body.status))), "seller");
  return "next_status" in body && Array.isArray(next) ? { ...body, next_status: next } : body;
}

/**
 * Cleans a body that was generated from a schema, so that an interface can show it: without keys that the document does not describe,
 * with amounts of two decimals, and with URLs from the document's examples, which lead to existing resources.
 */
function cleanGenerated(document: OpenApiDocument, schema: Schema, generated: unknown): unknown {
  if (typeof generated === "number") return Number.isInteger(generated) ? generated : Math.round(generated * 100) / 100;
  const schemas = inPlaceSchemas(document, schema);
  if (typeof generated === "string") {
    const shown = schemas.flatMap(({ examples }) => (Array.isArray(examples) ? examples : []))[0];
    return typeof shown === "string" && /^https?:/.test(shown) ? shown : generated;
  }
  if (Array.isArray(generated)) {
    const items = schemas.map((each) => each.items).find((each) => each !== undefined);
    // `items` and properties are schemas by JSON Schema 2020-12.
    return generated.map((each) => cleanGenerated(document, (items ?? true) as Schema, each));
  }
  if (!isObject(generated)) return generated;
  const entries = Object.entries(generated).flatMap(([key, part]) => {
    const described = schemas.map(({ properties, additionalProperties }) => {
      const property: unknown = Reflect.get(Object(properties), key);
      return property ?? (isObject(additionalProperties) ? additionalProperties : undefined);
    });
    const own = described.find((each) => each !== undefined) as Schema | undefined;
    return own === undefined ? [] : [[key, cleanGenerated(document, own, part)] as const];
  });
  return withOwnUrl(Object.fromEntries(entries));
}

/** Puts an object's own id or name into its URLs. */
function withOwnUrl(object: JsonObject): unknown {
  const own = object.username ?? object.id;
  const from = ownId(object);
  if (own === undefined || from === undefined) return object;
  return replaceId(object, ownPrefix(object), from, encodeURIComponent(String(own)));
}
