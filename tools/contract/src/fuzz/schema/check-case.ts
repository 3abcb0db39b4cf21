import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import { messageOf, readStateRefusals } from "../../state-refusals.ts";
import { createResponseCheck } from "../check-response.ts";
import type { FuzzAnswer } from "../target.ts";
import type { OperationCase } from "./operation-cases.ts";

/** The outcome of a case. */
export type Outcome = "taken" | "refused by state" | "refused by shape";

/** Gives the outcome of a case. @throws WrongAnswerError with a sentence that says what is wrong with the response */
export type CaseCheck = (operation: Operation, one: OperationCase, answer: FuzzAnswer) => Outcome;

/** An answer that the document does not allow to this request. */
export class WrongAnswerError extends Error {
  override readonly name = "WrongAnswerError";
}

/** The most bytes of request line and headers. Only a sandbox behind a port has this limit. */
const HEAD_LIMIT_BYTES = 16_384;
/** The operations whose document says that what only its owner sees is a 401 to callers without a user. */
const ASKS_FOR_OWNER: ReadonlySet<string> = new Set(["getListing"]);

/** Checks responses to valid and invalid requests: valid ones may be refused by state only, invalid ones must be refused for their violation. */
export function createCaseCheck(document: OpenApiDocument): CaseCheck {
  const checkResponse = createResponseCheck(document);
  const isByState = readStateRefusals(document);
  const ownTexts = readOwnTexts(document.components?.schemas, new Map());
  return (operation, { violation, request }, { status, headers, text }) => {
    const problem = checkResponse(operation, { status, contentType: headers["content-type"] ?? null, headers, text });
    if (problem !== undefined) throw new WrongAnswerError(problem);
    const shown = `${status} ${text.slice(0, 300)}`;
    // A limit of request line and headers together, which no schema describes.
    if (status === 431 && JSON.stringify([request.target, request.headers]).length > HEAD_LIMIT_BYTES)
      return "refused by shape";
    if (violation === undefined) {
      if (status < 400) return "taken";
      if (isByState(operation, status, text) || (status === 401 && ASKS_FOR_OWNER.has(operation.operationId))) {
        return "refused by state";
      }
      throw new WrongAnswerError(`a right request is refused: ${shown}`);
    }
    const { in: location, at, keyword } = violation;
    const wrong = `${location} ${at} (${keyword})`;
    if (status < 400) throw new WrongAnswerError(`a wrong request is taken: ${wrong}: ${shown}`);
    if (location === "credentials") {
      if (status === 401) return "refused by shape";
      throw new WrongAnswerError(`wrong credentials (${keyword}) are refused by another status than 401: ${shown}`);
    }
    const message = messageOf(text);
    // Credentials come first; the token endpoints look at theirs themselves.
    if (status === 401 && isByState(operation, status, text)) return "refused by state";
    if (location === "path" && status === 404) return "refused by shape";
    // A caller without permission gets that refusal for every body.
    if (location === "body" && (status === 403 || status === 404) && isByState(operation, status, text))
      return "refused by state";
    const isOwn = ownTexts.has(message);
    const own = ownTexts.get(message);
    const isSyntax = keyword === "syntax" || keyword === "depth";
    const expected = isSyntax ? 400 : (own ?? operation.refusalStatus);
    if (status !== expected)
      throw new WrongAnswerError(`${wrong} is refused by another status than ${expected}: ${shown}`);
    const name = at.split("/").findLast((segment) => segment !== "" && segment !== "0");
    if (name !== undefined && !isOwn && !message.toLowerCase().includes(name.toLowerCase())) {
      throw new WrongAnswerError(`the refusal of ${wrong} does not name it: ${shown}`);
    }
    return "refused by shape";
  };
}

/** The sentences that schemas give for their own refusals (`x-error-message`), with the status of each. */
function readOwnTexts(part: unknown, found: Map<string, number | undefined>): Map<string, number | undefined> {
  if (typeof part !== "object" || part === null) return found;
  const { "x-error-message": text, "x-error-status": status }: Record<string, unknown> = Object(part);
  if (typeof text === "string") found.set(text, typeof status === "number" ? status : undefined);
  for (const value of Object.values(part)) readOwnTexts(value, found);
  return found;
}
