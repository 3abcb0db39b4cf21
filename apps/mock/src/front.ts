import type { IncomingMessage, RequestListener } from "node:http";
import { type Operation, readOperations } from "@runout/http/openapi";
import { demandOneHost, isOpen, mergeSlashes, originForm } from "@runout/http/request";
import {
  allowHeader,
  cacheControl,
  HttpError,
  isKnown,
  isPreflight,
  methodNotAllowed,
  NOT_FOUND_MESSAGE,
} from "@runout/http/response";
import { PICTURE_HEADERS, placeholderPicture } from "@runout/http/site-links";
import { type Answer, refusalAnswer, sendAnswer } from "./answer.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { allowOrigins } from "./cors.ts";
import { exampleBase, type ServedDocument } from "./document.ts";
import { answerExamples, isFor } from "./examples.ts";
import { compileRoutes, type Route } from "./find-route.ts";
import { compileFit } from "./fit-answer.ts";
import { type CallerLevel, compileJudges, judgeRequest } from "./judge-request.ts";
import { makeAnswer, makeRefusal } from "./make-answer.ts";
import { ownBase, rebase } from "./own-base.ts";
import { readPreferences } from "./preferences.ts";
import type { MockRequest, Prism } from "./prism.ts";
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
  // The base of the URLs in the examples; the mock's own is put in its place.
  const base = exampleBase(document);
  const judges = compileJudges(document, operations);
  const served = new Map(
    operations.map((operation) => {
      const { operationId } = operation;
      const described = prism.operations.get(operationId);
      const adapt = compileFit(document, operations, base ?? "", operation);
      return [operationId, { described, judge: judges.get(operationId), adapt }];
    }),
  );

  return (request, response) => {
    addCrossOriginHeaders(request, response);
    answerRequest(request)
      .catch(refusalAnswer)
      .then((answer) => sendAnswer(request, response, answer))
      // Only a connection that is already gone gets here.
      .catch(() => response.destroy());
  };

  async function answerRequest(request: IncomingMessage): Promise<Answer> {
    demandOneHost(request.rawHeaders);
    const target = originForm(request.url);
    const split = splitTarget(target);
    const route = findRoute(split.path);
    const picture = request.method === "GET" || request.method === "HEAD" ? placeholderPicture(split.path) : undefined;
    if (picture !== undefined) return { status: 200, headers: PICTURE_HEADERS, body: picture };
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
    const answer = await answerOperation(request, route, operation, split, `${own}${target}`);
    // Refusals too: with other credentials there may be an answer.
    const vary = isOpen(operation.security) ? {} : { vary: "Authorization" };
    return rebaseAnswer({ ...answer, headers: { ...answer.headers, ...vary } }, base, own);
  }

  async function answerOperation(
    request: IncomingMessage,
    { parameters }: Route,
    operation: Operation,
    { path, query }: Target,
    url: string,
  ): Promise<Answer> {
    const { described, judge, adapt } = served.get(operation.operationId) ?? {};
    if (described === undefined || judge === undefined || adapt === undefined) {
      throw new Error(`${operation.operationId} is not served.`);
    }
    const preferences = readPreferences(request.headers.prefer?.toString(), query);
    const judged = await judgeRequest(judge, { incoming: request, url, pathValues: parameters, query });
    const examples = answerExamples(document, operation, operation.success);
    const preferred = chooseAnswer(described, preferences, (name) => {
      const example = examples.find((each) => each.name === name);
      return example === undefined || judged instanceof HttpError || isFor(example, judged.level);
    });
    if (judged instanceof HttpError) {
      if (judged.statusCode !== preferred.status) return makeRefusal(described, judged);
      return makeAnswer(prism, described, toPrismRequest(operation, path), preferred);
    }
    const isFitted = preferences.example === undefined && preferred.status === operation.success;
    const answer = await makeAnswer(prism, described, toPrismRequest(operation, path), preferred, (body) =>
      isFitted ? adapt({ ...judged, path, query }, preferred.dynamic ? body : undefined) : undefined,
    );
    const headers = withCaching(answer.headers, judged.level);
    const { etag } = headers;
    const isNotModified = etag !== undefined && isKnown(etag, request.headers["if-none-match"]);
    if (isNotModified && operation.responses.has(304)) return { status: 304, headers, body: undefined };
    return { ...answer, headers };
  }
}

/** What caches are told depends on who calls, where the document's example is of one caller. */
function withCaching(headers: Answer["headers"], level: CallerLevel): Answer["headers"] {
  const isKept = headers["cache-control"]?.includes("must-revalidate");
  return {
    ...headers,
    ...(isKept && { "cache-control": cacheControl(level === "user") }),
  };
}

/** An address without scheme and host. */
interface Target {
  path: string;
  query: URLSearchParams;
}

function splitTarget(target: string): Target {
  const mark = target.indexOf("?");
  const [path, query] = mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  return { path: mergeSlashes(path), query: new URLSearchParams(query) };
}

/** What Prism needs to find the answers of an operation. */
function toPrismRequest(operation: Operation, path: string): MockRequest {
  const method = operation.method.toLowerCase() as MockRequest["method"]; // readOperations yields these methods only
  return { method, url: { path }, headers: {} };
}

function rebaseAnswer({ status, headers, body }: Answer, from: string | undefined, to: string): Answer {
  const values = Object.entries(headers).map(([name, value]) => [name, rebase(value, from, to)]);
  return { status, headers: Object.fromEntries(values), body: body && rebase(body, from, to) };
}
