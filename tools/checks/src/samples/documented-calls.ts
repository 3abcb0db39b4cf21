import openapi from "@runout/spec/openapi.json" with { type: "json" };
import sandbox from "@runout/spec/sandbox.json" with { type: "json" };

/** What a document says of a call that succeeds. */
export interface DocumentedCall {
  operationId: string;
  status: number;
}

type Paths = Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;

/** The page on which a user allows an application: no operation of a document, and part of the samples of OAuth. */
const authorizePage = { method: "POST", path: /^\/oauth\/authorize$/, operationId: "authorize", status: 200 };

const operations = [openapi.paths, sandbox.paths].flatMap((paths) =>
  // The type that TypeScript makes of two documents this large is no use; the lint of the contract proves this one.
  Object.entries(paths as unknown as Paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== undefined)
      .map(([method, { operationId, responses }]) => ({
        method: method.toUpperCase(),
        path: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
        operationId,
        status: Number(Object.keys(responses).find((status) => status.startsWith("2"))),
      })),
  ),
);

/**
 * The operation that a call is addressed to, and the status of its success.
 *
 * @throws Error when no document describes it
 */
export function documentedCall(method: string, path: string): DocumentedCall {
  const found = [...operations, authorizePage].find((one) => one.method === method && one.path.test(path));
  if (found === undefined) throw new Error(`No document describes ${method} ${path}.`);
  return { operationId: found.operationId, status: found.status };
}
