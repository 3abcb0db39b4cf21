import type { IncomingMessage, RequestListener } from "node:http";
import type { Answer } from "./answer.ts";
import { refusalAnswer, sendAnswer } from "./answer.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { allowOrigin, answerPreflight, isPreflight } from "./cors.ts";
import { allowedMethods, compileRoutes } from "./find-route.ts";
import { readQuery } from "./lenient-query.ts";
import { makeAnswer } from "./make-answer.ts";
import { ownBase, rebase } from "./own-base.ts";
import { readPreferences } from "./preferences.ts";
import type { MockRequest, Operation, Prism } from "./prism.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

/**
 * The HTTP side of the mock. Prism's own server is not used: it never answers a body that is not JSON, and its errors have
 * another shape than the API's.
 *
 * @param base the base of the URLs in the document's examples; the mock's own base is put in its place
 */
export function createFront(prism: Prism, base: string | undefined): RequestListener {
  const findRoute = compileRoutes(prism.operations);
  return (request, response) => {
    allowOrigin(request, response);
    if (isPreflight(request)) {
      answerPreflight(request, response);
      return;
    }
    answerRequest(request)
      .catch(refusalAnswer)
      .then((answer) => sendAnswer(request, response, answer))
      // Only a connection that is already gone gets here.
      .catch(() => response.destroy());
  };

  async function answerRequest(request: IncomingMessage): Promise<Answer> {
    const { path, query } = splitTarget(request.url ?? "/");
    const route = findRoute(path);
    if (route === undefined) throw new Refusal(404, "The requested resource was not found.");
    const allow = allowedMethods(route);
    if (request.method === "OPTIONS") return { status: 204, headers: { allow }, body: undefined };
    const operation = route.get(request.method === "HEAD" ? "GET" : (request.method ?? ""));
    if (operation === undefined) {
      throw new Refusal(405, `The method ${request.method} is not allowed here; allowed: ${allow}.`, { allow });
    }

    // An operation without a body does not look at one: clients send `null` and the like with a DELETE.
    const body = operation.request?.body === undefined ? undefined : await readBody(request);
    const preferred = chooseAnswer(operation, readPreferences(request.headers.prefer?.toString(), query));
    const mockRequest = toMockRequest(operation, request, path, query, body);
    const violations = await prism.check(operation, mockRequest);
    const answer = await makeAnswer(prism, operation, mockRequest, preferred, violations);
    return rebaseAnswer(answer, base, ownBase(request));
  }
}

function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

/** The request as Prism is to judge it. */
function toMockRequest(
  operation: Operation,
  { headers }: IncomingMessage,
  path: string,
  query: URLSearchParams,
  body: unknown,
): MockRequest {
  const values = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  // Any Accept and any Content-Type will do, as with the real service, so Prism is not asked to negotiate them.
  // An empty header counts as absent; to Prism an empty Authorization would be a wrong one.
  const kept = values.filter(([name = "", value]) => value !== "" && name !== "accept" && !name.startsWith("content-"));
  return {
    method: operation.method as MockRequest["method"], // Prism reads only these methods from a document.
    url: { path, query: readQuery(query, operation) },
    headers: Object.fromEntries(kept),
    body,
  };
}

function rebaseAnswer({ status, headers, body }: Answer, from: string | undefined, to: string): Answer {
  const values = Object.entries(headers).map(([name, value]) => [name, rebase(value, from, to)]);
  return { status, headers: Object.fromEntries(values), body: body && rebase(body, from, to) };
}
