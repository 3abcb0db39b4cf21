import { dereference, type Example } from "@runout/http/openapi";
import type { AnyOperationId } from "../calls/documented-call.ts";
import { operationNamed } from "../documents.ts";
import type { RawRequest, RawResponse } from "../send-request.ts";
import { type CoverageItem, coverageItems, keys, responseKeyOf } from "./coverage-items.ts";
import { matchesExample, readBody } from "./matches-example.ts";
import { type DescribedProperty, describedProperties, sentProperties } from "./schema-properties.ts";

/** A request that was sent and the answer to it. */
export interface RecordedExchange {
  id: AnyOperationId;
  request: Pick<RawRequest, "target" | "headers"> & { body?: string | Buffer | undefined };
  answer: RawResponse;
  /** Keys whose values may differ from those of the example that is given. @default none */
  varying?: readonly string[] | undefined;
}

/** Receives each exchange. */
export type OnExchange = (exchange: RecordedExchange) => void;

/** Collects what of the documents was seen in requests and responses. */
export interface Coverage {
  record(exchange: RecordedExchange): void;
  /** Records that a parameter changed a response. */
  recordEffect(id: string, parameter: string): void;
  /** Everything that has to be seen. */
  items: readonly CoverageItem[];
  /** One sentence for each item that was not seen. */
  gaps(): string[];
}

export function createCoverage(): Coverage {
  const items = coverageItems();
  const described = new Map<string, ReadonlyMap<string, DescribedProperty>>();
  const seen = new Set<string>();
  return {
    items,
    record: (exchange) => {
      for (const key of keysOf(exchange)) seen.add(key);
      const { id, answer } = exchange;
      const responseKey = `${id} ${answer.status}`;
      const known = described.get(responseKey) ?? propertiesByPath(id, answer.status);
      described.set(responseKey, known);
      for (const path of sentProperties(readBody(answer.headers["content-type"], answer.body))) {
        const property = known.get(path);
        if (property === undefined) continue;
        seen.add(keys.property(operationNamed(id), answer.status, property)).add(keys.propertyOf(property));
      }
    },
    recordEffect: (id, parameter) => seen.add(keys.effect(id, parameter)),
    gaps: () => items.filter(({ key }) => !seen.has(key)).map(({ gap }) => `coverage: ${gap}`),
  };
}

function propertiesByPath(id: string, status: number): ReadonlyMap<string, DescribedProperty> {
  const { of, operation } = operationNamed(id);
  const schema = operation.responses.get(status)?.media?.schema ?? true;
  return new Map(describedProperties(of.document, schema).map((property) => [property.path, property]));
}

/** The keys of all that one exchange shows, except the properties of the response. */
function* keysOf({ id, request, answer, varying }: RecordedExchange): Generator<string> {
  const { of, operation } = operationNamed(id);
  const { status, headers, body } = answer;
  yield keys.status(id, status);
  for (const name of Object.keys(headers)) yield keys.header(id, status, name);
  const value = readBody(headers["content-type"], body);
  const media = operation.responses.get(status)?.media;
  for (const [name, written] of Object.entries(media?.examples ?? {})) {
    const example = dereference<Example>(of.document, written);
    const shown = typeof example.value === "string" ? readBody(headers["content-type"], example.value) : example.value;
    if (matchesExample(value, { ...example, value: shown }, varying))
      yield keys.example(responseKeyOf(operation, status), name);
  }
  if (status < 400) yield* keysOfAccepted({ id, request });
}

function* keysOfAccepted({ id, request }: Pick<RecordedExchange, "id" | "request">): Generator<string> {
  const { of, operation } = operationNamed(id);
  for (const { name, in: where } of operation.parameters.filter((each) => each.in === "path")) {
    yield keys.parameter(id, where, name);
  }
  const query = new URLSearchParams(request.target.split("?")[1]);
  for (const name of query.keys()) yield keys.parameter(id, "query", name);
  for (const name of Object.keys(request.headers)) yield keys.parameter(id, "header", name);
  if (request.body === undefined || operation.body === undefined) return;
  const body: unknown = JSON.parse(String(request.body));
  for (const [name, written] of Object.entries(operation.body.media.examples ?? {})) {
    const { value } = dereference<Example>(of.document, written);
    if (JSON.stringify(value) === JSON.stringify(body)) yield keys.request(id, name);
  }
}
