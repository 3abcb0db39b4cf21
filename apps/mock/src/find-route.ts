import type { Operation } from "./prism.ts";

/** What a path leads to: the operation of each method, by its name in capitals. */
export type Route = ReadonlyMap<string, Operation>;

/**
 * Compiles the lookup of a path, percent-encoded as it came. A literal segment wins over a parameter.
 *
 * @returns a function from a path to its route, or undefined where the document has none
 */
export function compileRoutes(operations: readonly Operation[]): (path: string) => Route | undefined {
  const templates = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const route = templates.get(operation.path) ?? new Map<string, Operation>();
    templates.set(operation.path, route.set(operation.method.toUpperCase(), operation));
  }
  const patterns = [...templates]
    .sort(([one], [other]) => parameterCount(one) - parameterCount(other))
    .map(([template, route]) => ({ pattern: toPattern(template), route }));
  return (path) => (isEncoded(path) ? patterns.find(({ pattern }) => pattern.test(path))?.route : undefined);
}

/** The methods that a route answers, for an `Allow` header. */
export function allowedMethods(route: Route): string {
  const methods = [...route.keys()];
  return [...methods, ...(route.has("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

/** Whether every `%` begins an encoded character, as Prism takes for granted. */
function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function parameterCount(template: string): number {
  return template.split("{").length - 1;
}

function toPattern(template: string): RegExp {
  const segments = template
    .split("/")
    .map((segment) => (segment.startsWith("{") ? "[^/]+" : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${segments.join("/")}$`);
}
