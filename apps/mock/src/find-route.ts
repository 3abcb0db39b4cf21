import { type Operation, routePattern } from "@runout/http/openapi";

/** What a path leads to. */
export interface Route {
  /** By method, in capitals. */
  operations: ReadonlyMap<string, Operation>;
  /** The path's parameters, decoded. */
  parameters: Readonly<Record<string, string>>;
}

/**
 * Compiles the lookup of a path, percent-encoded as it came. A literal segment wins over a parameter.
 *
 * @returns a function from a path to its route; undefined where the document has none, and where the path cannot be decoded
 */
export function compileRoutes(operations: readonly Operation[]): (path: string) => Route | undefined {
  const templates = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const route = templates.get(operation.path) ?? new Map<string, Operation>();
    templates.set(operation.path, route.set(operation.method, operation));
  }
  const patterns = [...templates]
    .map(([template, route]) => ({ pattern: routePattern(template), names: namesIn(template), route }))
    .sort((one, other) => one.names.length - other.names.length);
  return (path) => {
    for (const { pattern, names, route } of patterns) {
      const match = pattern.exec(path);
      if (match === null) continue;
      const values = match.slice(1).map(decode);
      if (values.includes(undefined)) return undefined;
      return {
        operations: route,
        parameters: Object.fromEntries(names.map((name, place) => [name, values[place] ?? ""])),
      };
    }
    return undefined;
  };
}

const namesIn = (template: string): string[] => [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
