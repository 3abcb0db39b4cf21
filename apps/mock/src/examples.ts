import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import type { CallerLevel } from "./judge-request.ts";

/** An object of an example's JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An example of a request or an answer, as the document gives it. */
export interface NamedExample {
  name: string;
  value: unknown;
  /** Who is answered so. @default everybody */
  callers: readonly unknown[] | undefined;
}

/** The examples of an operation's answers with one status, in the document's order. */
export function answerExamples(document: OpenApiDocument, operation: Operation, status: number): NamedExample[] {
  return readExamples(document, operation.responses.get(status)?.media?.examples);
}

/** The examples of an operation's request body. */
export function requestExamples(document: OpenApiDocument, operation: Operation): NamedExample[] {
  return readExamples(document, operation.body?.media.examples);
}

function readExamples(document: OpenApiDocument, examples: object = {}): NamedExample[] {
  return Object.entries(examples).map(([name, example]) => {
    const { value, "x-callers": callers } = dereference<{ value?: unknown; "x-callers"?: unknown }>(document, example);
    return { name, value, callers: Array.isArray(callers) ? callers : undefined };
  });
}

/** Whether a caller may be shown an example. One that not everybody is answered names its callers in `x-callers`. */
export function isFor({ callers }: NamedExample, level: CallerLevel): boolean {
  return callers === undefined || callers.includes(level);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
