import type { IncomingMessage, RequestListener } from "node:http";
import {
  allowHeader,
  formTooLarge,
  HttpError,
  isPreflight,
  isSignedForm,
  MAX_FORM_BYTES,
  mergeSlashes,
  methodNotAllowed,
  NOT_FOUND_MESSAGE,
  type Operation,
  originForm,
  parseBody,
  parseForm,
  readOperations,
} from "@runout/http";
import { type Answer, refusalAnswer, sendAnswer } from "./answer.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { allowOrigins } from "./cors.ts";
import { exampleBase, type ServedDocument } from "./document.ts";
import { exampleFits } from "./example-callers.ts";
import { compileRoutes, type Route } from "./find-route.ts";
import { type CallerLevel, compileJudges, groupPairs, type Input } from "./judge-request.ts";
import { makeAnswer, makeRefusal } from "./make-answer.ts";
import { ownBase, rebase } from "./own-base.ts";
import { readPreferences } from "./preferences.ts";
import type { MockRequest, Prism } from "./prism.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

const NO_CONTENT: Answer = { status: 204, headers: {}, body: undefined };

/**
 * The HTTP side of the mock. Prism's own server is not used: it never answers a body that is not JSON, and its errors have
 * another shape than the API's.
 *
 * @throws Error for a document with an operation that cannot be served
 */
export function createFront(document: ServedDocument, prism: Prism): RequestListener {
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length > 0) throw new Error(`The document cannot be served: ${problems.join(" ")}`);
  const findRoute = compileRoutes(operations);
  const addCrossOriginHeaders = allowOrigins(document);
  const judges = compileJudges(document, operations);
  // The base of the URLs in the examples; the mock's own is put in its place.
  const base = exampleBase(document);

  return (request, response) => {
    addCrossOriginHeaders(request, response);
    answerRequest(request)
      .catch(refusalAnswer)
      .then((answer) => sendAnswer(request, response, answer))
      // Only a connection that is already gone gets here.
      .catch(() => response.destroy());
  };

  async function answerRequest(request: IncomingMessage): Promise<Answer> {
    const target = originForm(request.url);
    const { path, query } = splitTarget(target);
    const route = findRoute(path);
    // A browser that asks whether a page may call an unknown path is not refused, or the page could not read the 404.
    if (route === undefined && isPreflight(request.method, request.headers)) return NO_CONTENT;
    if (route === undefined) throw new HttpError(404, NOT_FOUND_MESSAGE);
    const methods = [...route.operations.keys()];
    const allow = allowHeader(methods);
    const { method = "" } = request;
    if (method === "OPTIONS") return { ...NO_CONTENT, headers: { allow } };
    const operation = route.operations.get(method === "HEAD" ? "GET" : method);
    if (operation === undefined) {
      const { statusCode, message } = methodNotAllowed(method, methods);
      throw new Refusal(statusCode, message, { allow });
    }
    const own = ownBase(request);
    const answer = await answerOperation(request, route, operation, query, `${own}${target}`);
    return rebaseAnswer(answer, base, own);
  }

  async function answerOperation(
    request: IncomingMessage,
    route: Route,
    operation: Operation,
    query: URLSearchParams,
    url: string,
  ): Promise<Answer> {
    const described = prism.operations.get(operation.operationId);
    if (described === undefined) throw new Error(`Prism does not know ${operation.operationId}.`);
    const preferences = readPreferences(request.headers.prefer?.toString(), query);
    const judged = await judge(request, route, operation, query, url);
    const level = judged instanceof HttpError ? "user" : judged.level;
    const preferred = chooseAnswer(described, preferences, exampleFits(document, operation, level));
    if (judged instanceof HttpError && judged.statusCode !== preferred.status) return makeRefusal(described, judged);
    return makeAnswer(prism, described, toPrismRequest(operation, url), preferred);
  }

  /** In the server's order: credentials, which may be in a form, then path, query and body. */
  async function judge(
    request: IncomingMessage,
    route: Route,
    operation: Operation,
    query: URLSearchParams,
    url: string,
  ): Promise<{ level: CallerLevel; input: Input } | HttpError> {
    const { admit, read } = judges.get(operation.operationId) ?? {};
    if (admit === undefined || read === undefined) throw new Error(`Nothing judges ${operation.operationId}.`);
    const { authorization, "content-type": contentType } = request.headers;
    const signable = { method: operation.method, url, authorization, form: [] };
    try {
      if (!isSignedForm({ contentType, authorization, queryNames: [...query.keys()] })) {
        const level = admit(signable);
        const body = await readBody(request);
        const input = read(route.parameters, groupPairs(query), () => parseBody(body, contentType));
        return { level, input };
      }
      const body = await readBody(request, MAX_FORM_BYTES, formTooLarge);
      const form = [...parseForm(body ?? Buffer.alloc(0))];
      const level = admit({ ...signable, form });
      // A body that holds nothing but a signature has been read with it.
      const isSignature = form.length > 0 && form.every(([name]) => name.startsWith("oauth_"));
      const json = () => (isSignature ? undefined : parseBody(body, contentType));
      return { level, input: read(route.parameters, groupPairs(query), json) };
    } catch (error) {
      if (error instanceof HttpError && !(error instanceof Refusal)) return error;
      throw error;
    }
  }
}

function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf("?");
  const [path, query] = mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  return { path: mergeSlashes(path), query: new URLSearchParams(query) };
}

/** What Prism needs to find the answers of an operation. */
function toPrismRequest(operation: Operation, url: string): MockRequest {
  const { pathname } = new URL(url);
  const method = operation.method.toLowerCase() as MockRequest["method"]; // readOperations yields these methods only
  return { method, url: { path: mergeSlashes(pathname) }, headers: {} };
}

function rebaseAnswer({ status, headers, body }: Answer, from: string | undefined, to: string): Answer {
  const values = Object.entries(headers).map(([name, value]) => [name, rebase(value, from, to)]);
  return { status, headers: Object.fromEntries(values), body: body && rebase(body, from, to) };
}
