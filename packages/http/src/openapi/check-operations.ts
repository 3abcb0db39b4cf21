import type { OpenApiDocument } from "./document.ts";
import type { Operation } from "./read-operations.ts";

/**
 * Compares the operations of a document with what is there to serve them. Anything that does not match is a problem:
 * a server that starts anyway would answer 404 for a described operation, or leave a secured one open.
 *
 * @param handled the operationIds that have a handler
 * @param knownSchemes the security schemes that the server can tell apart in a request
 * @returns one sentence per problem
 */
export function checkOperations(
  document: OpenApiDocument,
  operations: readonly Operation[],
  handled: readonly string[],
  knownSchemes: readonly string[],
): string[] {
  const problems: string[] = [];
  const handlers = new Set(handled);
  const declared = document.components?.securitySchemes ?? {};

  for (const { operationId, path, security, parameters } of operations) {
    if (!handlers.has(operationId)) problems.push(`${operationId} has no handler.`);

    for (const scheme of new Set(security.flatMap((requirement) => Object.keys(requirement)))) {
      if (!Object.hasOwn(declared, scheme)) {
        problems.push(`${operationId} needs the security scheme ${scheme}, which the document does not declare.`);
      } else if (!knownSchemes.includes(scheme)) {
        problems.push(`${operationId} needs the security scheme ${scheme}, which the server does not know.`);
      }
    }

    const named = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
    const described = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
    for (const name of named) {
      if (!described.includes(name)) problems.push(`${operationId} does not describe its path parameter ${name}.`);
    }
    for (const name of described) {
      if (!named.includes(name)) problems.push(`${operationId} describes a path parameter ${name} that ${path} lacks.`);
    }
    for (const { name, schema } of parameters) {
      if (schema === undefined) problems.push(`${operationId} has a parameter ${name} without a schema.`);
    }
  }

  const known = new Set(operations.map(({ operationId }) => operationId));
  for (const operationId of handlers) {
    if (!known.has(operationId)) problems.push(`There is a handler for ${operationId}, which the document lacks.`);
  }
  return problems;
}
