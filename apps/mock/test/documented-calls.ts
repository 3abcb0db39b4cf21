import type { OpenApiDocument } from "@runout/http/openapi";
import bundle from "@runout/spec/openapi.json" with { type: "json" };

/** The document that the mock serves; TypeScript knows it as a literal. */
export const document = bundle as unknown as OpenApiDocument;

type Json = Readonly<Record<string, unknown>>;

/** A call of an operation, made of the examples of its parameters and its request body. */
export interface DocumentedCall {
  operationId: string;
  method: string;
  path: string;
  /** The request examples by name. */
  bodies: ReadonlyMap<string, unknown>;
  responses: DocumentedAnswer[];
}

export interface DocumentedAnswer {
  status: number;
  mediaType: string | undefined;
  headers: string[];
  examples: ReadonlyMap<string, unknown>;
  /** Where the schema of the body stands in the document, as a JSON pointer. */
  schemaPointer: string;
}

/** Every operation of the document, read without the mock's own code. */
export function documentedCalls(document: OpenApiDocument): DocumentedCall[] {
  const resolve = (value: unknown): Json => {
    const object = toJson(value);
    if (typeof object.$ref !== "string") return object;
    const found = object.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>((holder, key) => toJson(holder)[readSegment(key)], document);
    return resolve(found);
  };
  const examplesOf = (content: Json) =>
    new Map(Object.entries(toJson(content.examples)).map(([name, example]) => [name, resolve(example).value]));

  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation = resolve(toJson(item)[method]);
      if (operation.operationId === undefined) return [];
      const parameters = [toJson(item).parameters, operation.parameters].flat().map(resolve);
      const responses = Object.entries(toJson(operation.responses)).map(([status, value]): DocumentedAnswer => {
        const response = resolve(value);
        const [mediaType] = Object.keys(toJson(response.content));
        const media = toJson(toJson(response.content)[mediaType ?? ""]);
        const reference = toJson(value).$ref;
        const own = `#/paths/${writeSegment(path)}/${method}/responses/${status}`;
        const base = typeof reference === "string" ? reference : own;
        return {
          status: Number(status),
          mediaType,
          headers: Object.keys(toJson(response.headers)).map((name) => name.toLowerCase()),
          examples: examplesOf(media),
          schemaPointer: `${base}/content/${writeSegment(mediaType ?? "")}/schema`,
        };
      });
      const body = toJson(toJson(resolve(operation.requestBody).content)["application/json"]);
      const call = {
        operationId: String(operation.operationId),
        method: method.toUpperCase(),
        path: fill(path, parameters),
      };
      return [{ ...call, bodies: examplesOf(body), responses }];
    }),
  );
}

function fill(path: string, parameters: readonly Json[]): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.name === name)?.example;
    if (example === undefined) throw new Error(`The parameter ${name} of ${path} has no example.`);
    return encodeURIComponent(String(example));
  });
}

function toJson(value: unknown): Json {
  return Object.fromEntries(Object.entries(Object(value)));
}

function writeSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function readSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}
