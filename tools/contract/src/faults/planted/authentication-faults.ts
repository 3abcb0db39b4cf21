import type { PlantedFault } from "../planted-fault.ts";

const AUTHENTICATE = "packages/marketplace/src/services/authenticate.ts";
const REQUEST_TOKENS = "packages/marketplace/src/store/oauth/request-tokens.ts";

/** Credentials that are taken although they are wrong, old or used. */
export const AUTHENTICATION_FAULTS: readonly PlantedFault[] = [
  {
    name: "signature-not-checked",
    what: "A call that is signed with a wrong secret is taken for the user's.",
    file: AUTHENTICATE,
    find: "if (!verifySignature(request, { consumerSecret, tokenSecret })) throw invalidSignature();",
    replace: "",
  },
  {
    name: "signature-of-application-not-checked",
    what: "A request token is given to an application that signs with a wrong secret.",
    file: AUTHENTICATE,
    find: "if (!isRight) throw invalidSignature();",
    replace: "",
  },
  {
    name: "nonce-taken-twice",
    what: "A signed call that was recorded can be sent again.",
    file: AUTHENTICATE,
    find: "if (!(await lookup.nonces.record(digest, expires, ahead > 0))) throw usedNonce();",
    replace: "await lookup.nonces.record(digest, expires, ahead > 0);",
  },
  {
    name: "secret-not-checked",
    what: "A consumer key is taken with every secret.",
    file: AUTHENTICATE,
    find: `if (!isSameSecret(credentials.secret, secret)) throw unauthenticated("the consumer secret is wrong");`,
    replace: "",
  },
  {
    name: "unknown-token-anonymous",
    what: "An unknown personal token is taken for no credentials.",
    file: AUTHENTICATE,
    find: `if (!user) throw unauthenticated("no personal token like this was given out, or it was revoked");`,
    replace: "if (!user) return anonymous;",
  },
  {
    name: "verifier-not-checked",
    what: "A request token is traded for an access token with every verifier.",
    file: REQUEST_TOKENS,
    find: "and verifier_hash = $3 returning user_id",
    replace: "and verifier_hash is not null and $3::text is not null returning user_id",
  },
  {
    name: "request-token-traded-twice",
    what: "A request token is traded for access tokens again and again.",
    file: REQUEST_TOKENS,
    find: "delete from oauth_request_tokens\n    where token_hash = $1 and expires > $2 and verifier_hash = $3 returning",
    replace:
      "update oauth_request_tokens set callback = callback\n    where token_hash = $1 and expires > $2 and verifier_hash = $3 returning",
  },
  {
    name: "revoked-permission-counts",
    what: "An access token counts after its user took the permission back.",
    file: "packages/marketplace/src/store/oauth/access-tokens.ts",
    find: "and consumer_key = $3 and tokens.revoked is null and applications.revoked is null",
    replace: "and consumer_key = $3 and applications.revoked is null",
  },
];
