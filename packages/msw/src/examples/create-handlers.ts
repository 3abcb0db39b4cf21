import { type OperationId, operationTable } from "@runout/spec";
import { type HttpHandler, http, type RequestHandlerOptions } from "msw";
import { DEFAULT_BASE_URL } from "../base-url.ts";
import { findExample } from "./example-response.ts";
import type { ExampleNameOf, PathOf, QueryOf, RequestBodyOf, StatusOf } from "./operation-types.ts";
import { createResponseBuilder, type OperationResponse, type ResponseBuilder } from "./response-builder.ts";

export interface HandlersOptions {
  /** What stands before the paths: an address, one relative to the page, or `*` for any origin. @default "https://api.discogs.com" */
  baseUrl?: string | undefined;
}

/** A request to an operation. Its body has the type of the contract; that it was sent so is not checked. */
export interface OperationRequest<Id extends OperationId> extends Request {
  json(): Promise<RequestBodyOf<Id>>;
  clone(): OperationRequest<Id>;
}

/** The query of a request, with the names and values of the contract. */
export interface OperationQuery<Query> {
  get<Name extends keyof Query & string>(name: Name): Query[Name] | null;
  getAll<Name extends keyof Query & string>(name: Name): Query[Name][];
  has(name: keyof Query & string): boolean;
}

/** What a resolver is given. */
export interface ResolverInfo<Id extends OperationId> {
  request: OperationRequest<Id>;
  requestId: string;
  /** The parameters of the path, decoded. */
  params: PathOf<Id>;
  query: OperationQuery<QueryOf<Id>>;
  cookies: Record<string, string>;
  /** Makes a response that the contract documents. */
  response: ResponseBuilder<Id>;
}

type MaybePromise<Value> = Value | Promise<Value>;

/** Answers requests to an operation. With undefined the next handler is asked. */
export type Resolver<Id extends OperationId> = (
  info: ResolverInfo<Id>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is one, as in MSW.
) => MaybePromise<OperationResponse<Id> | undefined | void>;

/** Which of the contract's responses is given. */
export type ExampleChoice<Id extends OperationId> = {
  [Status in StatusOf<Id>]: {
    status: Status;
    /** @default the first example of the status */
    example?: ExampleNameOf<Id, Status> | undefined;
  };
}[StatusOf<Id>];

/** For each operation a function that makes a handler of it. */
export type Handlers = {
  readonly [Id in OperationId]: (
    answer?: Resolver<Id> | ExampleChoice<Id>,
    options?: RequestHandlerOptions,
  ) => HttpHandler;
};

/**
 * Makes the functions that make handlers for MSW, one for each operationId. Each takes what to answer: a function, whose responses
 * have to be those of the contract, or the choice of an example. By default it answers with the first example of success.
 *
 * The functions throw a RangeError for a status or an example that the contract does not have, which only plain JavaScript can give.
 *
 * @example
 * const handlers = createHandlers();
 * server.use(
 *   handlers.getListing({ status: 404 }),
 *   handlers.createListing(async ({ request, response }) => {
 *     const { price } = await request.json();
 *     return price > 0 ? response(201).example() : response(422).example("zeroPrice");
 *   }),
 * );
 */
export function createHandlers({ baseUrl = DEFAULT_BASE_URL }: HandlersOptions = {}): Handlers {
  // The keys of the table are its ids.
  const ids = Object.keys(operationTable) as OperationId[];
  const base = baseUrl.replace(/\/$/, "");
  // Each function is typed by its id.
  return Object.fromEntries(ids.map((id) => [id, handlerMaker(id, base)])) as Handlers;
}

function handlerMaker<Id extends OperationId>(id: Id, base: string) {
  const { method, path, success } = operationTable[id];
  const pattern = base + path.replace(/\{(\w+)\}/g, ":$1");
  return (answer: Resolver<Id> | AnyChoice = { status: success }, options?: RequestHandlerOptions): HttpHandler => {
    const resolve = typeof answer === "function" ? answer : undefined;
    const example = typeof answer === "function" ? undefined : findExample(id, answer.status, answer.example);
    return http[METHODS[method]](
      pattern,
      async ({ request, requestId, params, cookies }) => {
        const { url } = request;
        if (example) return example.respondTo(url);
        const query = new URL(url).searchParams;
        const info = { request, requestId, params, query, cookies, response: createResponseBuilder(id, url) };
        // The contract's types are laid over MSW's. What a client really sends is not checked.
        return (await resolve?.(info as unknown as ResolverInfo<Id>)) ?? undefined;
      },
      options,
    );
  };
}

/** A choice among the responses of some operation. */
interface AnyChoice {
  status: number;
  example?: string | undefined;
}

/** The names of MSW for the methods of the contract. */
const METHODS = { GET: "get", POST: "post", DELETE: "delete" } as const;
