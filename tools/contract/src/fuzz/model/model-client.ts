import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import { chosenOperations } from "../documents.ts";
import { createJudge, type Judge } from "../judge-answer.ts";
import { WrongAnswerError } from "../schema/judge-case.ts";
import type { FuzzRequest, Target } from "../target.ts";
import type { Caller } from "./state.ts";

const AUTHORIZATION: Readonly<Record<Caller, Record<string, string>>> = {
  seller: { authorization: "Discogs token=seller-token" },
  buyer: { authorization: "Discogs token=buyer-token" },
  stranger: { authorization: "Discogs token=collector-token" },
  anonymous: {},
};

/** A call in the words of the model. */
export interface Ask {
  operationId: string;
  as: Caller;
  /** Path and query. */
  target: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What the model looks at. */
export interface Told {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The JSON of the body; undefined where there is none. Its shape was compared with the document. */
  // biome-ignore lint/suspicious/noExplicitAny: the document says what it is, and a judge has compared it
  body: any;
}

const known = new Map<string, { operation: Operation; judge: Judge }>();
const judges = new Map<OpenApiDocument, Judge>();
for (const { document, operation } of chosenOperations()) {
  const judge = judges.get(document) ?? createJudge(document);
  judges.set(document, judge);
  known.set(operation.operationId, { operation, judge });
}

/** A run's requests to a sandbox, each answer compared with the document. */
export class Conversation {
  readonly requests: FuzzRequest[] = [];
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Asks, and expects a status. @throws WrongAnswerError */
  async expect(status: number, ask: Ask): Promise<Told> {
    const told = await this.ask(ask);
    if (told.status === status) return told;
    const shown = `${told.status} ${JSON.stringify(told.body)?.slice(0, 200)}`;
    throw new WrongAnswerError(`${ask.operationId} as ${ask.as}: expected ${status}, was answered ${shown}`);
  }

  /** Asks. @throws WrongAnswerError where the document does not describe the answer */
  async ask({ operationId, as, target, body, headers = {} }: Ask): Promise<Told> {
    const found = known.get(operationId);
    if (!found) throw new Error(`No operation is called ${operationId}.`);
    const { operation, judge } = found;
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
    const problem = judge(operation, { ...answer, contentType: answer.headers["content-type"] ?? null });
    if (problem !== undefined) throw new WrongAnswerError(`${operationId} as ${as}: ${problem}`);
    return { status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
  }
}

/** Compares what was told with what the model says. @throws WrongAnswerError */
export function same(what: string, told: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(told), JSON.stringify(expected)];
  if (one !== other) throw new WrongAnswerError(`${what}: expected ${other}, was told ${one}`);
}
