import { specFile } from "../coverage/spec-file.ts";
import { operationNamed } from "../documents.ts";
import { messageOf, readStateRefusals, type StateRefusals } from "../state-refusals.ts";
import type { PrismException } from "./prism-exceptions.ts";
import type { Exchange, Violation } from "./prism-proxy.ts";

/** The result of all exchanges of a client. */
export interface ExchangeReport {
  /** How many exchanges each operation had. */
  seen: ReadonlyMap<string, number>;
  /** A sentence for each kind of wrong request that was refused: a test expects that, or it fails. */
  refused: readonly string[];
  /** One sentence for each kind of violation, by the operation. */
  findings: readonly Finding[];
  /** The exceptions that were needed. */
  applied: ReadonlySet<PrismException>;
}

export interface Finding {
  /** Undefined for a request to no operation. */
  operationId: string | undefined;
  sentence: string;
}

/** Statuses of invalid requests, unless the document marks their text as one about state. */
const INVALID_REQUEST = [400, 422];
/** What answers to paths that the documents lack (`x-unrouted`). */
const UNROUTED = [404, 405];
/** The page on which a user authorizes an application. No document describes pages. */
const AUTHORIZE_PAGE = "/oauth/authorize";

/**
 * Checks what went through the proxy.
 *
 * A request that Prism calls wrong is a finding unless it is refused (4xx), and a refusal as wrong (400, 422) of a request that Prism
 * finds nothing wrong with is one unless the document says that state causes it. An answer that Prism calls wrong always is one,
 * and a 500, which is described and never right.
 *
 * @param client who called, as in `the Go client`
 */
export function checkExchanges(
  client: string,
  exchanges: readonly Exchange[],
  exceptions: readonly PrismException[],
): ExchangeReport {
  const seen = new Map<string, number>();
  const findings = new Map<string, Finding>();
  const refused = new Set<string>();
  const applied = new Set<PrismException>();

  for (const exchange of exchanges) {
    const { operationId, status } = exchange;
    if (operationId !== undefined) seen.set(operationId, (seen.get(operationId) ?? 0) + 1);
    const left = (direction: PrismException["direction"], violations: readonly Violation[]) =>
      violations.filter((violation) => {
        const found = exceptions.find(
          (one) => one.direction === direction && one.operations.includes(operationId ?? "") && one.matches(violation),
        );
        if (found !== undefined) applied.add(found);
        return found === undefined;
      });
    const wrongRequest = left("request", exchange.requestViolations);
    const isRefused = status >= 400 && status < 500;
    const { at, source } = locationOf(exchange);
    const sentences = left("answer", exchange.answerViolations).map(
      (violation) => `the ${client} got ${status} from ${at}: ${describe(violation)} ${source}`,
    );
    for (const violation of wrongRequest) {
      const sentence = `the ${client} sent ${at}: ${describe(violation)} ${source}`;
      if (isRefused) refused.add(`${sentence}, and got ${status}`);
      else sentences.push(`${sentence}, and the server took it with ${status}`);
    }
    if (wrongRequest.length === 0 && isUnexplained(exchange)) {
      const text = JSON.stringify(messageOf(exchange.text));
      sentences.push(
        `the ${client} sent ${at} as described, and the server refused it with ${status} ${text} ${source}`,
      );
    }
    if (status === 500) sentences.push(`the ${client} got 500 from ${at}: ${messageOf(exchange.text)} ${source}`);
    if (operationId === undefined && !UNROUTED.includes(status) && exchange.path !== AUTHORIZE_PAGE) {
      sentences.push(`the ${client} sent ${at}, which no document describes, and got ${status}`);
    }
    for (const sentence of sentences) findings.set(sentence, { operationId, sentence });
  }
  return { seen, refused: [...refused], findings: [...findings.values()], applied };
}

/** `POST /marketplace/listings`, and the file that describes it. */
function locationOf({ method, path, operationId }: Exchange): { at: string; source: string } {
  if (operationId === undefined) return { at: `${method} ${path}`, source: "" };
  const { operation } = operationNamed(operationId);
  return { at: `${operation.method} ${operation.path}`, source: specFile("paths", operation.path) };
}

/** `body.price must be number`. */
const describe = ({ path, message }: Violation): string => [path.join("."), message].filter(Boolean).join(" ");

const stateRefusals = new Map<unknown, StateRefusals>();

/** Whether a request was refused as invalid by a text that the document does not describe as one about state. */
function isUnexplained({ operationId, status, text }: Exchange): boolean {
  if (operationId === undefined || !INVALID_REQUEST.includes(status)) return false;
  const { of, operation } = operationNamed(operationId);
  const isByState = stateRefusals.get(of) ?? readStateRefusals(of.document);
  stateRefusals.set(of, isByState);
  return !isByState(operation, status, text);
}
