import type { OperationId } from "@runout/spec";
import type { CallsByStatus } from "./documented-call.ts";

const TOKEN_ENDPOINTS = ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"] as const;

export type TokenEndpoint = (typeof TOKEN_ENDPOINTS)[number];

/** Whether an operation issues OAuth tokens, and is authenticated by its signature. */
export function isTokenEndpoint(operationId: OperationId): operationId is TokenEndpoint {
  return TOKEN_ENDPOINTS.some((endpoint) => endpoint === operationId);
}

const TOKEN_KEYS = ["oauth_token", "oauth_token_secret"];
/** What PLAINTEXT does not need; where it is there it has to be right. */
const ONCE = { oauth_timestamp: "{now}", oauth_nonce: "once-{now}" };

const REQUEST_TOKEN = {
  200: [{ example: "requestToken", varying: TOKEN_KEYS, as: "anonymous", query: "oauth_callback=oob", oauth: {} }],
  400: [
    { example: "malformed", as: "anonymous", oauth: { oauth_signature_method: "RSA-SHA1" } },
    { example: "invalidCallback", as: "anonymous", query: "oauth_callback=nowhere", oauth: {} },
  ],
  401: [
    { example: "refused", as: "anonymous", oauth: { oauth_consumer_key: "no-such-key" } },
    { example: "invalidSignature", as: "anonymous", oauth: { oauth_signature: "wrong&" } },
    { example: "invalidTimestamp", as: "anonymous", oauth: { ...ONCE, oauth_timestamp: "1" } },
  ],
} as const satisfies CallsByStatus;

const ACCESS_TOKEN = {
  200: [
    {
      example: "accessToken",
      varying: TOKEN_KEYS,
      as: "anonymous",
      query: "oauth_token={token}&oauth_verifier={verifier}",
      oauth: { oauth_signature: "demo-secret&{secret}" },
    },
  ],
  400: [
    { example: "malformed", as: "anonymous", oauth: { oauth_signature_method: "RSA-SHA1" } },
    {
      example: "expiredToken",
      as: "anonymous",
      query: "oauth_token=never-issued&oauth_verifier=x",
      oauth: {},
    },
  ],
  401: [
    { example: "refused", as: "anonymous", oauth: { oauth_consumer_key: "no-such-key" } },
    {
      example: "parameterMissing",
      as: "anonymous",
      query: "oauth_token={token}",
      oauth: { oauth_signature: "demo-secret&{secret}" },
    },
  ],
} as const satisfies CallsByStatus;

/** The calls that issue OAuth tokens, with PLAINTEXT signatures. */
export const TOKEN_CALLS = {
  getRequestToken: {
    ...REQUEST_TOKEN,
    401: [
      ...REQUEST_TOKEN[401],
      {
        example: "usedNonce",
        as: "anonymous",
        oauth: ONCE,
        before: [{ operation: "getRequestToken", call: { as: "anonymous", oauth: ONCE } }],
      },
    ],
  },
  createRequestToken: REQUEST_TOKEN,
  getAccessToken: ACCESS_TOKEN,
  createAccessToken: ACCESS_TOKEN,
} as const satisfies Record<TokenEndpoint, CallsByStatus>;
