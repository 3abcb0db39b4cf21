import { type OperationId, operationTable } from "@runout/spec";
import { checkBody } from "../check-body.ts";
import {
  addParameters,
  type Call,
  createSigner,
  type KeyAndSecret,
  type ParameterLocation,
  type Sign,
  type SignatureMethod,
} from "./signer.ts";

/** The result of the calls so far. */
export interface SigningResult {
  passed: number;
  /** Calls that were made with a wrong secret first, and refused. */
  refused: number;
  problems: string[];
}

/** A call to make, signed. */
export interface SignedCall {
  operationId: OperationId;
  /** With its query. */
  path: string;
  body?: unknown;
  /** Whose permission it is signed with. @default none */
  token?: KeyAndSecret | undefined;
  /** Further parameters of OAuth. */
  data?: Record<string, string>;
  location: ParameterLocation;
}

/** Sends a signed call and returns the text of its response. */
export type SendSigned = (call: SignedCall) => Promise<string>;

const consumer: KeyAndSecret = { key: "demo-key", secret: "demo-secret" };

/**
 * Makes calls with one signature method. Each is sent twice: with a wrong consumer secret, which has to be a 401, and with the
 * right one, which has to be the operation's success as the document describes it.
 */
export function createSigningRound(origin: string, method: SignatureMethod, result: SigningResult): SendSigned {
  const signRight = createSigner(method, consumer);
  const signWrong = createSigner(method, { ...consumer, secret: `${consumer.secret}x` });
  return async (call) => {
    const { operationId, location } = call;
    const name = `${operationId}, ${method} in the ${location}`;
    const { success, path: template, method: verb } = operationTable[operationId];

    const wrong = await send(origin, signWrong, call);
    if (wrong.status === 401) result.refused += 1;
    const right = await send(origin, signRight, call);
    const problem =
      wrong.status !== 401
        ? `a wrong secret was answered with ${wrong.status}`
        : right.status !== success
          ? `${right.status} instead of ${success}: ${right.text.slice(0, 300)}`
          : checkBody(template, verb, right.status, right.text);
    if (problem === undefined) result.passed += 1;
    else result.problems.push(`${name}: ${problem}`);
    return right.text;
  };
}

async function send(origin: string, sign: Sign, { operationId, path, body, token, data = {}, location }: SignedCall) {
  const { method } = operationTable[operationId];
  const call: Call = { method, url: `${origin}${path}`, body };
  const response = await fetch(addParameters(location, call, sign({ ...call, data }, token)));
  return { status: response.status, text: await response.text() };
}
