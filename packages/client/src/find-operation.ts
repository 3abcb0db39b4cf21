import { operationFacts } from "./generated/operation-facts.ts";
import type { OperationFacts } from "./layers/layer.ts";

const BY_TEMPLATE = new Map(operationFacts.map((one) => [`${one.method} ${one.path}`, one]));
const patterns = operationFacts.map((one) => [one, new RegExp(`^${one.path.replace(/\{\w+\}/g, "[^/]+")}$`)] as const);

/** The operation of a path template. */
export const operationOfTemplate = (method: string, template: string): OperationFacts | undefined =>
  BY_TEMPLATE.get(`${method} ${template}`);

/** The operation that an address calls. A path that stands in a template as it is wins over one that fills a parameter. */
export const operationOfPath = (method: string, path: string): OperationFacts | undefined =>
  operationOfTemplate(method, path) ??
  patterns.find(([one, pattern]) => one.method === method && pattern.test(path))?.[0];
