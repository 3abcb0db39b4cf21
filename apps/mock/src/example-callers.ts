import { dereference, type OpenApiDocument, type Operation } from "@runout/http";
import type { CallerLevel } from "./judge-request.ts";

/**
 * Says of an operation's examples which of them a caller may be shown. An example that not everybody is answered names its
 * callers in `x-callers`.
 */
export function exampleFits(
  document: OpenApiDocument,
  operation: Operation,
  level: CallerLevel,
): (example: string) => boolean {
  const examples = [...operation.responses.values()].flatMap(({ media }) => Object.entries(media?.examples ?? {}));
  const callers = new Map(
    examples.map(([name, example]) => [name, Reflect.get(dereference<object>(document, example), "x-callers")]),
  );
  return (example) => {
    const named: unknown = callers.get(example);
    return !Array.isArray(named) || named.includes(level);
  };
}
