import { generatedNote } from "../generated-files.ts";
import { isObject, type JsonObject, SpecificationError } from "../specification.ts";
import { literal } from "./operations.ts";

/** What may follow a status, by who sets it. */
export interface TransitionRow {
  readonly status: string;
  readonly id: number;
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  readonly site: readonly string[];
}

/**
 * Reads the order status machine from the schema `OrderStatus`, in the order of its enum.
 *
 * @throws SpecificationError when the document has no such schema, or its map and its enum do not name the same statuses
 */
export function readTransitions(document: JsonObject, source: string): TransitionRow[] {
  const components = isObject(document.components) ? document.components : {};
  const schemas = isObject(components.schemas) ? components.schemas : {};
  const schema = schemas.OrderStatus;
  if (!isObject(schema) || !isObject(schema["x-transitions"])) {
    throw new SpecificationError([`${source}: there is no schema OrderStatus with x-transitions`]);
  }
  const map = schema["x-transitions"];
  const statuses = Array.isArray(schema.enum) ? schema.enum.filter((status) => typeof status === "string") : [];

  const problems = Object.keys(map)
    .filter((status) => !statuses.includes(status))
    .map((status) => `x-transitions has the status "${status}", the enum has not`);
  const rows = statuses.map((status): TransitionRow => {
    const entry = map[status];
    if (!isObject(entry)) problems.push(`x-transitions lacks the status "${status}"`);
    const { id, seller, buyer, site } = isObject(entry) ? entry : {};
    const next = (actor: string, targets: unknown): string[] => {
      const named = Array.isArray(targets) ? targets.filter((target) => statuses.includes(target)) : [];
      const complete = Array.isArray(targets) && named.length === targets.length;
      if (isObject(entry) && !complete)
        problems.push(`x-transitions of "${status}": ${actor} must be a list of statuses`);
      return named;
    };
    const numbered = typeof id === "number" && Number.isInteger(id);
    if (isObject(entry) && !numbered) problems.push(`x-transitions of "${status}": id must be an integer`);
    return {
      status,
      id: numbered ? id : 0,
      seller: next("seller", seller),
      buyer: next("buyer", buyer),
      site: next("site", site),
    };
  });
  if (problems.length > 0)
    throw new SpecificationError(problems.map((problem) => `${source}: OrderStatus: ${problem}`));
  return rows;
}

/** The order status machine as a module, with the type of an order's status. */
export function renderTransitions(rows: readonly TransitionRow[], source: string): string {
  return [
    `// ${generatedNote(source)}`,
    "",
    'import type { StatusTransitions } from "../status-transitions.ts";',
    'import type { components } from "./types.ts";',
    "",
    "/** The statuses of an order. */",
    'export type OrderStatus = components["schemas"]["OrderStatus"];',
    "",
    "/** The order status machine: which statuses may follow a status, by who sets them. */",
    "export const orderTransitions: Readonly<Record<OrderStatus, StatusTransitions<OrderStatus>>> = {",
    ...rows.flatMap(({ status, ...transitions }) => [
      `  ${JSON.stringify(status)}: {`,
      ...Object.entries(transitions).map(([name, value]) => `    ${name}: ${literal(value)},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

/** The order status machine for other languages. */
export function renderTransitionsJson(rows: readonly TransitionRow[], source: string): string {
  const orderTransitions = Object.fromEntries(rows.map(({ status, ...transitions }) => [status, transitions]));
  return `${JSON.stringify({ "x-generated": generatedNote(source), orderTransitions }, undefined, 2)}\n`;
}
