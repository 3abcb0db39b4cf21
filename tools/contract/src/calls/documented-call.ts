import type { OperationId } from "@runout/spec";
import type { SandboxOperationId } from "@runout/spec/sandbox";
import type { Refusal } from "../server-under-test/serve-under-test.ts";

export type AnyOperationId = OperationId | SandboxOperationId;

/** Who calls: a user of the demo data, an application, a token that does not exist, or no credentials. */
export type CallerName = "anonymous" | "seller" | "buyer" | "store" | "collector" | "application" | "unknown";

/** What is done before a call so that it is answered as documented. */
export type Step =
  | { operation: AnyOperationId; call: DocumentedCall }
  /** Statements for the server's database, for what no call brings about in a short time. */
  | { script: string };

/** A call that gets a documented answer. What is left out stays as the document's parameter examples have it. */
export interface DocumentedCall {
  /** The response example that the answer has to equal. @default none: status, headers and schema are looked at */
  example?: string;
  /** Keys of the example whose values are another time's: ids that are counted on, random tokens. */
  varying?: readonly string[];
  /** @default the seller in the marketplace, no credentials in the sandbox's control API */
  as?: CallerName;
  path?: Readonly<Record<string, string | number>>;
  /** Without the question mark. @default none */
  query?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  /** The request example that is sent. */
  request?: string;
  /** Sent without a change. */
  rawBody?: string | Buffer;
  /**
   * Signs the call by the demo's application with PLAINTEXT; these of OAuth's parameters are added or replaced. In them and in the
   * query, `{token}`, `{secret}` and `{verifier}` are those of a request token that the demo's seller has just allowed, and `{now}`
   * is the time in seconds, the same one for a call and what comes before it.
   */
  oauth?: Readonly<Record<string, string>>;
  before?: readonly Step[];
  /** Sends the call to the same marketplace without a sandbox. */
  withoutSandbox?: boolean;
  /** How the database fails meanwhile. */
  refusal?: Refusal;
  /** Uses up the caller's rate limit first. */
  isTooQuick?: boolean;
}

/** By status, the calls that get each answer; the first one stands for the status. */
export type CallsByStatus = Readonly<Record<number, readonly DocumentedCall[]>>;

/** The id of the n-th listing that the demo's seller posted. */
export const sellersListing = (n: number): number => (4_200_000 + n) * 1024 + 436;

/** A listing of the demo's store, whose seller may hold several copies of one. */
export const STORE_LISTING: number = 4_200_125 * 1024 + 831;

export const step = (operation: AnyOperationId, call: DocumentedCall = {}): Step => ({ operation, call });

/** Sets the sandbox's clock to a time. */
export const atTime = (now: string): Step => step("setClock", { body: { now } });
