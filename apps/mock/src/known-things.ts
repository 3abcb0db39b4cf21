import { dereference, type OpenApiDocument, type Operation, type Schema } from "@runout/http/openapi";
import { identityIn } from "./echo-identity.ts";
import { exampleList } from "./example-list.ts";
import { answerExamples, isFor, type NamedExample } from "./examples.ts";
import type { CallerLevel } from "./judge-request.ts";

/**
 * Compiles the lookup of the thing that a path ends in, such as one order, among what the examples show: in an example of its own,
 * or as an item of a list, so that it looks the same wherever it is read.
 *
 * @param base of the URLs in the examples
 * @param all every operation of the document
 * @returns a function from the thing's identity, as it stands in the address, to the example; undefined where none shows it
 */
export function compileThings(
  document: OpenApiDocument,
  all: readonly Operation[],
  base: string,
  operation: Operation,
): (level: CallerLevel, asked: string | undefined) => NamedExample | undefined {
  const [before = "", ...others] = operation.path.split(/\{[^}]+\}/);
  if (others.length !== 1 || others[0] !== "") return () => undefined;
  const examplesOf = (each: Operation) => answerExamples(document, each, each.success);
  const same = all.filter((each) => each.path === operation.path && isAlike(document, each, operation));
  const things = [operation, ...same].flatMap(examplesOf);
  const listed = new Map<CallerLevel, Map<unknown, NamedExample>>();

  return (level, asked) => {
    if (asked === undefined) return undefined;
    const shown = things.find((each) => isFor(each, level) && identityIn(each.value, base + before) === asked);
    return shown ?? itemsFor(level).get(base + before + asked);
  };

  /** The items of all lists by their address. */
  function itemsFor(level: CallerLevel): Map<unknown, NamedExample> {
    const known = listed.get(level);
    if (known !== undefined) return known;
    const items = all.flatMap((each) => exampleList(examplesOf(each), level)?.items ?? []);
    const name = things.find((each) => isFor(each, level))?.name ?? "";
    const found = new Map(items.map((value) => [value.resource_url, { name, value, callers: undefined }]));
    listed.set(level, found);
    return found;
  }
}

/** Whether two operations answer with objects of one schema. */
function isAlike(document: OpenApiDocument, one: Operation, other: Operation): boolean {
  const [first, second] = [one, other].map(({ responses, success }) => responses.get(success)?.media?.schema ?? true);
  return (
    first !== true && dereference<Schema>(document, first ?? true) === dereference<Schema>(document, second ?? true)
  );
}
