import { anonymous, type Caller, type Credentials, type SignedRequest } from "@runout/marketplace";
import * as messages from "@runout/spec/messages";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "../response/http-error.ts";
import { isOpen, meetsSecurity } from "./credentials.ts";
import { signableUrls } from "./location.ts";
import type { ReadRequest } from "./read-request.ts";

/** Who calls, and the OAuth signature for operations that check it themselves. */
export interface Authenticated {
  caller: Caller;
  signed: SignedRequest | undefined;
  /** Why a signed call is not taken for a user's. */
  whyNoUser: string | undefined;
}

/** Looks credentials up. @throws MarketplaceError for unknown ones */
export type Authenticate = (credentials: Credentials, operationId: string) => Promise<Caller>;

/** What a signature without a user amounts to. */
const BY_APPLICATION = ["keySecretHeader"];
/** A call without credentials. */
const ANONYMOUS: Authenticated = { caller: anonymous, signed: undefined, whyNoUser: undefined };

const refusal = (reason: string) => new HttpError(401, messages.Unauthenticated, reason);

/**
 * Says who is calling, as the operation's security asks: one of its requirements has to be satisfied exactly. Where no credentials
 * play a part they are not looked at; where they are optional, those that are sent must still be right.
 *
 * @param publicUrl what clients call the server, for their signatures
 * @returns at once where there is nothing to look up
 * @throws HttpError 401
 */
export function authenticateRequest(
  request: ReadRequest,
  { security, operationId }: Pick<Operation, "security" | "operationId">,
  publicUrl: string | undefined,
  authenticate: Authenticate,
): Authenticated | Promise<Authenticated> {
  const signed = typeof request.signed === "string" ? undefined : addressed(request, request.signed, publicUrl);
  if (isOpen(security)) return signed ? { ...ANONYMOUS, signed } : ANONYMOUS;
  const { presented } = request;
  if (presented === undefined) throw refusal("what was sent in the place of credentials is none");
  const { credentials, schemes } = presented;
  if (!meetsSecurity(security, schemes)) {
    throw refusal(schemes.length === 0 ? "no credentials were sent" : `${schemes.join(" with ")} is not enough here`);
  }
  if (credentials.kind === "none") return ANONYMOUS;
  const complete = credentials.kind === "oauth" && signed ? { kind: credentials.kind, request: signed } : credentials;
  return lookUp(complete, { security, operationId }, authenticate);
}

async function lookUp(
  credentials: Credentials,
  { security, operationId }: Pick<Operation, "security" | "operationId">,
  authenticate: Authenticate,
): Promise<Authenticated> {
  const caller = await authenticate(credentials, operationId);
  const whyNoUser = caller.level === "application" ? caller.whyNoUser : undefined;
  if (whyNoUser !== undefined && !meetsSecurity(security, BY_APPLICATION)) {
    throw refusal(`the call is not taken for a user's: ${whyNoUser}`);
  }
  return { caller, signed: undefined, whyNoUser };
}

/** A signed request with all addresses that may have been signed; they are put together only for a request that is signed. */
function addressed(request: ReadRequest, signed: SignedRequest, publicUrl: string | undefined): SignedRequest {
  const [url = "", ...otherUrls] = signableUrls([publicUrl ?? request.base, request.base], request.target);
  return { ...signed, url, otherUrls };
}
