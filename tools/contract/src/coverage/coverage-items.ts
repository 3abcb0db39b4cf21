import { dereference, type MediaType, type OpenApiDocument, type Reference } from "@runout/http/openapi";
import { ALL_OPERATIONS, type DocumentedOperation } from "../documents.ts";
import { type DescribedProperty, describedProperties } from "./schema-properties.ts";
import { specFile } from "./spec-file.ts";

/** Something that the documents describe and that the tests must see. */
export interface CoverageItem {
  /** Its key, which is recorded when it is seen; see {@link keys}. */
  key: string;
  /** The message if it was never seen, with the file of the document that describes it. */
  gap: string;
  /** The operation that describes it. */
  subject: string;
  kind: "statuses" | "examples" | "headers" | "parameters" | "properties";
}

/** The keys of what is seen. */
export const keys = {
  status: (id: string, status: number) => `${id} ${status}`,
  /** @param responseKey an operation with a status, or the response that several operations share */
  example: (responseKey: string, name: string) => `${responseKey} example ${name}`,
  request: (id: string, name: string) => `${id} request ${name}`,
  header: (id: string, status: number, name: string) => `${id} ${status} header ${name.toLowerCase()}`,
  parameter: (id: string, where: string, name: string) => `${id} ${where} ${name.toLowerCase()}`,
  effect: (id: string, name: string) => `${id} effect ${name}`,
  /**
   * The operation itself must show its own properties and those of the items of a marketplace list. The objects within them must be
   * shown once, by any operation; so must the items of a list of the control API.
   */
  property: (
    { id, of, operation }: DocumentedOperation,
    status: number,
    { path, component, pathInComponent }: DescribedProperty,
  ) => {
    const isList = of.name === "marketplace" && operation.object["x-paginated"] === true;
    const isOwn = component === undefined || (isList ? /^(\w+\[\]\.)?\w+$/ : /^\w+$/).test(path);
    return isOwn ? `${id} ${status} property ${path}` : `${component} property ${pathInComponent}`;
  },
  /** Seen in any answer. */
  propertyOf: ({ component, pathInComponent }: DescribedProperty) => `${component} property ${pathInComponent}`,
};

/** Every documented status, example, header, parameter and property of an answer of both documents. */
export function coverageItems(): CoverageItem[] {
  const items = ALL_OPERATIONS.flatMap((each) => [
    ...parameterItems(each),
    ...requestItems(each),
    ...[...each.operation.responses.keys()].flatMap((status) => responseItems(each, status)),
  ]);
  // An example of a response that operations share must be seen once; the first one of them is named.
  return [...new Map(items.toReversed().map((item) => [item.key, item])).values()].toReversed();
}

function parameterItems({ id, of: { document }, operation }: DocumentedOperation): CoverageItem[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: where } = parameter;
    const source = specFile("parameters", componentOf(document, "parameters", parameter) ?? operation.path);
    const parameterLabel = `${id}: the ${where} parameter "${name}"`;
    const about = { subject: id, kind: "parameters" } as const;
    const sent = {
      ...about,
      key: keys.parameter(id, where, name),
      gap: `${parameterLabel} was never sent in a call that succeeded ${source}`,
    };
    if (where !== "query") return [sent];
    return [
      sent,
      {
        ...about,
        key: keys.effect(id, name),
        gap: `${parameterLabel} changes nothing in what the server answers ${source}`,
      },
    ];
  });
}

function requestItems({ id, operation }: DocumentedOperation): CoverageItem[] {
  return Object.entries(operation.body?.media.examples ?? {}).map(([name, example]) => ({
    subject: id,
    kind: "examples",
    key: keys.request(id, name),
    gap: `${id}: the request example "${name}" was never sent and accepted ${specFile("examples", referenceName(example) ?? operation.path)}`,
  }));
}

function responseItems(each: DocumentedOperation, status: number): CoverageItem[] {
  const { id, operation } = each;
  const { media, object } = operation.responses.get(status) ?? {};
  const path = specFile("paths", operation.path);
  const headers = Object.entries(object?.headers ?? {}).map(([name, header]) => ({
    subject: id,
    kind: "headers" as const,
    key: keys.header(id, status, name),
    gap: `${id} ${status}: the header "${name}" was never sent by the server ${specFile("headers", referenceName(header) ?? operation.path)}`,
  }));
  return [
    {
      subject: id,
      kind: "statuses",
      key: keys.status(id, status),
      gap: `${id} ${status}: this status was never answered by the server ${path}`,
    },
    ...headers,
    ...exampleItems(id, status, responseKeyOf(operation, status), media),
    ...propertyItems(each, status, media),
  ];
}

const exampleItems = (id: string, status: number, responseKey: string, media: MediaType | undefined): CoverageItem[] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => ({
    subject: id,
    kind: "examples",
    key: keys.example(responseKey, name),
    gap: `${id} ${status}: the example "${name}" was never given by the server ${specFile("examples", referenceName(example) ?? id)}`,
  }));

function propertyItems(each: DocumentedOperation, status: number, media: MediaType | undefined): CoverageItem[] {
  const { id, of } = each;
  return describedProperties(of.document, media?.schema ?? true).map((property) => ({
    subject: id,
    kind: "properties",
    key: keys.property(each, status, property),
    gap: `${id} ${status}: the property "${property.path}" was never sent by the server ${specFile("schemas", property.component ?? id)}`,
  }));
}

/** The key of a response, which is described in the operation itself, or once for several. */
export function responseKeyOf({ operationId, object }: DocumentedOperation["operation"], status: number): string {
  const shared = referenceName(object.responses?.[status]);
  return shared === undefined ? `${operationId} ${status}` : `response ${shared}`;
}

function referenceName(value: object | Reference | undefined): string | undefined {
  return value !== undefined && "$ref" in value ? String(value.$ref).split("/").at(-1) : undefined;
}

/** The name of a component whose reference was already resolved. */
function componentOf(document: OpenApiDocument, section: string, value: object): string | undefined {
  const named = Object.entries(Object(document.components?.[section]) as Record<string, object>);
  return named.find(([, each]) => dereference(document, each) === value)?.[0];
}
