import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import type { operations } from "@runout/spec";
import type { sandboxOperations } from "@runout/spec/sandbox";
import { chosenOperations } from "../../documents.ts";
import { createResponseCheck, type ResponseCheck } from "../check-response.ts";
import { WrongAnswerError } from "../schema/check-case.ts";
import type { FuzzRequest, Target } from "../target.ts";
import type { Caller } from "./state.ts";

const AUTHORIZATION: Readonly<Record<Caller, Record<string, string>>> = {
  seller: { authorization: "Discogs token=seller-token" },
  buyer: { authorization: "Discogs token=buyer-token" },
  stranger: { authorization: "Discogs token=collector-token" },
  anonymous: {},
};

type Operations = operations & sandboxOperations;
type JsonOf<Response> = Response extends { content: { "application/json": infer Json } } ? Json : undefined;
/** The JSON that an operation answers when it succeeds. */
type SuccessBody<Id extends keyof Operations> = {
  [Status in keyof Operations[Id]["responses"]]: Status extends 200 | 201 | 204
    ? JsonOf<Operations[Id]["responses"][Status]>
    : never;
}[keyof Operations[Id]["responses"]];

/** A call of an operation by one of the callers. */
export interface ModelRequest<Id extends keyof Operations> {
  operationId: Id;
  as: Caller;
  /** Path and query. */
  target: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The parts of a response that the model compares. */
export interface ModelResponse<Id extends keyof Operations> {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Of a success, which was compared with the document. The body of a refusal is not read by the model. */
  body: SuccessBody<Id>;
}

const checkedOperations = new Map<string, { operation: Operation; checkResponse: ResponseCheck }>();
const checks = new Map<OpenApiDocument, ResponseCheck>();
for (const { document, operation } of chosenOperations()) {
  const checkResponse = checks.get(document) ?? createResponseCheck(document);
  checks.set(document, checkResponse);
  checkedOperations.set(operation.operationId, { operation, checkResponse });
}

/** Sends the requests of a run to a sandbox, and compares each response with the document. */
export class ModelClient {
  readonly requests: FuzzRequest[] = [];
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Sends a request whose response must have a status. @throws WrongAnswerError */
  async expect<Id extends keyof Operations>(status: number, request: ModelRequest<Id>): Promise<ModelResponse<Id>> {
    const response = await this.send(request);
    if (response.status === status) return response;
    const shown = `${response.status} ${JSON.stringify(response.body)?.slice(0, 200)}`;
    throw new WrongAnswerError(`${request.operationId} as ${request.as}: expected ${status}, was answered ${shown}`);
  }

  /** Sends a request. @throws WrongAnswerError where the document does not describe the response */
  async send<Id extends keyof Operations>(modelRequest: ModelRequest<Id>): Promise<ModelResponse<Id>> {
    const { operationId, as, target, body, headers = {} } = modelRequest;
    const found = checkedOperations.get(operationId);
    if (!found) throw new Error(`No operation is called ${operationId}.`);
    const { operation, checkResponse } = found;
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const request: FuzzRequest = {
      operationId,
      method: operation.method,
      target,
      headers: { ...AUTHORIZATION[as], ...type, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    this.requests.push(request);
    const answer = await this.#target.send(request);
    const { status, text } = answer;
    const problem = checkResponse(operation, { ...answer, contentType: answer.headers["content-type"] ?? null });
    if (problem !== undefined) throw new WrongAnswerError(`${operationId} as ${as}: ${problem}`);
    return { status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
  }
}

/** Compares a value of a response with the one that the model expects. @throws WrongAnswerError */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new WrongAnswerError(`${what}: expected ${other}, received ${one}`);
}
