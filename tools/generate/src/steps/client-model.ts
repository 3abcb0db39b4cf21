import {
  dereference,
  type OpenApiDocument,
  type Operation,
  placedOperations,
  readOperations as readDocument,
} from "@runout/http/openapi";
import { exampleParameters } from "../model/example-parameters.ts";
import { type Remedies, sharedRemedies } from "../model/shared-remedies.ts";
import { isObject, type JsonObject, SpecificationError } from "../specification.ts";
import { type OperationRow, readOperations } from "./operations.ts";

/** What the client knows of an operation. */
export interface ClientOperation extends OperationRow {
  readonly summary: string;
  /** The first paragraph of its description. */
  readonly description: string;
  readonly query: readonly string[];
  readonly body: boolean;
  /** Whether a call needs a parameter or a property of the body. */
  readonly needsParameters: boolean;
  readonly conditional: boolean;
  readonly text: boolean;
  /** Whether the answer has no body. */
  readonly empty: boolean;
  /** Those of this operation that are not shared. */
  readonly remedies: Remedies;
  /** Parameters of an example call. */
  readonly example: JsonObject;
  /** The schema of what it answers when it succeeds. */
  readonly answer: unknown;
}

/** What the client is generated from. */
export interface ClientModel {
  readonly operations: readonly ClientOperation[];
  /** Those that most operations share. */
  readonly remedies: Remedies;
  /** The fields that an inventory can be sorted by. */
  readonly inventorySorts: readonly string[];
  readonly schemas: JsonObject;
}

/**
 * Reads the client's view of a bundle.
 *
 * @throws SpecificationError for what the client cannot express: a parameter's name twice in one operation, or a page without a list
 */
export function readClientModel(document: OpenApiDocument, source: string): ClientModel {
  const follow = (value: unknown): JsonObject => resolve(document, value);
  const problems: string[] = [];
  const remedies = sharedRemedies(readRemedies(document));
  // What cannot be served is a problem that the rows report.
  const documented = new Map(readDocument(document, []).map((one) => [one.operationId, one]));
  const operationObjects = new Map(
    placedOperations(document).map(({ operation }) => [operation.operationId, operation]),
  );
  const operations = readOperations(document, source).map((row): ClientOperation => {
    const operation = follow(operationObjects.get(row.id));
    const parameters = list(operation.parameters).map(follow);
    const input = follow(contentOf(follow(operation.requestBody)).schema);
    const query = parameters.filter((one) => one.in === "query").map(({ name }) => String(name));
    const names = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
    const properties = Object.keys(follow(input.properties));
    for (const name of new Set([...names, ...query, ...properties])) {
      const uses = [names, query, properties].filter((one) => one.includes(name)).length;
      if (uses > 1) problems.push(`${source}: ${row.id} has two parameters called ${name}`);
    }
    const success = follow(follow(operation.responses)[row.success]);
    const answer = contentOf(success).schema;
    if (row.paginated && countLists(follow(answer), follow) !== 1)
      problems.push(`${source}: ${row.id} is paginated, but its answer has not one list`);
    const needed =
      parameters.some((one) => one.required === true && one.in !== "header") || input.required !== undefined;
    return {
      ...row,
      summary: String(operation.summary ?? row.id),
      description: String(operation.description ?? "").split("\n\n")[0] ?? "",
      query,
      body: operation.requestBody !== undefined,
      needsParameters: needed,
      conditional: row.statuses.includes(304),
      text: success.content !== undefined && answer === undefined,
      empty: success.content === undefined,
      remedies: remedies.own[row.id] ?? {},
      example: exampleOf(document, documented.get(row.id)),
      answer,
    };
  });
  if (problems.length > 0) throw new SpecificationError(problems);
  const schemas = follow(follow(document.components).schemas);
  const sorts = follow(schemas.InventorySort).enum;
  return { operations, remedies: remedies.shared, inventorySorts: list(sorts).map(String), schemas };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const contentOf = ({ content }: JsonObject): JsonObject => {
  const json = isObject(content) ? content["application/json"] : undefined;
  return isObject(json) ? json : {};
};

/** How many properties of a page are arrays: `paginate` of the client takes its items from the only one. */
const countLists = (page: JsonObject, follow: (value: unknown) => JsonObject): number =>
  Object.values(follow(page.properties)).filter((schema) => follow(schema).type === "array").length;

/** The text after "What to do:" in the description of each refusal. */
function readRemedies(document: OpenApiDocument) {
  return placedOperations(document).map(({ operation: { operationId: id = "", responses = {} } }) => {
    const refusals = Object.entries(responses).flatMap(([key, response]) => {
      const status = Number(key);
      const remedy = /What to do: (.*)/s.exec(String(resolve(document, response).description ?? ""))?.[1];
      return status < 400 || remedy === undefined ? [] : [{ status, remedy: remedy.trim() }];
    });
    return { id, refusals };
  });
}

const exampleOf = (document: OpenApiDocument, operation: Operation | undefined): JsonObject =>
  operation ? exampleParameters(document, operation) : {};

function resolve(document: OpenApiDocument, value: unknown): JsonObject {
  return isObject(value) ? dereference<JsonObject>(document, value) : {};
}

/** `getListing` gives a `listing`. */
export const resultVariable = (id: string): string => {
  const noun = id.replace(/^[a-z]+/, "");
  return noun.charAt(0).toLowerCase() + noun.slice(1);
};

/** A value of an example, as TypeScript. */
export const literal = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
