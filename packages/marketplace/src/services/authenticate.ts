import { sha256 } from "@noble/hashes/sha2";
import { anonymous, type Caller, type Credentials, type SignedRequest } from "../domain/caller.ts";
import { MarketplaceError, unauthenticated } from "../domain/errors.ts";
import { type OAuthParameters, readOAuthParameters } from "../oauth/oauth-parameters.ts";
import {
  invalidConsumer,
  invalidSignature,
  invalidTimestamp,
  unknownToken,
  usedNonce,
} from "../oauth/oauth-refusals.ts";
import { verifySignature } from "../oauth/signature.ts";
import { isSameSecret, toBase64Url, utf8 } from "../secrets/encoding.ts";
import { hashesOf, openSecret } from "../secrets/secret-keys.ts";
import { type ApplicationRow, findApplication } from "../store/oauth/applications.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/**
 * Finds out which user or application presents credentials.
 *
 * @param operationId what is asked for; getIdentity accepts signatures as a user's that no other operation accepts (reported)
 * @throws Unauthenticated for credentials that are sent but wrong, always with the same text; none at all are fine.
 */
export async function authenticate(
  lookup: CredentialLookup,
  credentials: Credentials,
  operationId?: string,
): Promise<Caller> {
  switch (credentials.kind) {
    case "none":
      return anonymous;
    case "token": {
      const user = await lookup.userOfToken(hashesOf(lookup.keys, credentials.token));
      if (!user) throw unauthenticated("no personal token like this was given out, or it was revoked");
      return { level: "user", user, application: undefined };
    }
    case "keySecret": {
      const application = await findApplication(lookup.database, credentials.key, lookup.demo);
      if (!application) throw unauthenticated("no application has this consumer key, or it was revoked");
      const secret = openSecret(lookup.keys, application.consumer_secret);
      if (secret === undefined) throw unauthenticated("the consumer secret is stored under another SECRETS_KEY");
      if (!isSameSecret(credentials.secret, secret)) throw unauthenticated("the consumer secret is wrong");
      return { level: "application", user: undefined, application: application.name };
    }
    case "oauth":
      try {
        return await checkSigner(lookup, credentials.request, { forIdentity: operationId === "getIdentity" });
      } catch (error) {
        // What exactly is wrong is said at the token endpoints only, as at Discogs.
        throw error instanceof MarketplaceError ? unauthenticated(error.reason) : error;
      }
  }
}

/**
 * Finds out who signed a request for a resource: a user through an application, or, without a token, the application alone. With a
 * timestamp or a nonce that Discogs takes for `/oauth/identity` only, it is no user anywhere else (reported).
 *
 * @throws MarketplaceError where the signature is not accepted
 */
async function checkSigner(
  lookup: CredentialLookup,
  request: SignedRequest,
  { forIdentity }: { forIdentity: boolean },
): Promise<Caller> {
  const parameters = readOAuthParameters(request);
  const { consumerKey, token } = parameters;
  if (token === "") {
    const { name } = await checkConsumer(lookup, request, parameters, "");
    return { level: "application", user: undefined, application: name };
  }
  const signer = await lookup.signerOf(hashesOf(lookup.keys, token), consumerKey);
  if (!signer) throw unknownToken();
  const consumerSecret = openSecret(lookup.keys, signer.consumerSecret);
  const tokenSecret = openSecret(lookup.keys, signer.tokenSecret);
  if (consumerSecret === undefined || tokenSecret === undefined) throw invalidConsumer();
  if (!verifySignature(request, { consumerSecret, tokenSecret })) throw invalidSignature();
  await checkFreshness(lookup, parameters);
  const { user, application } = signer;
  if (parameters.excess === undefined || forIdentity) return { level: "user", user, application };
  return { level: "application", user: undefined, application, whyNoUser: parameters.excess };
}

/**
 * Finds out which application signed a request.
 *
 * @param tokenSecret the secret of a request token that the signature is made with too; empty for none
 * @throws MarketplaceError where the signature is not accepted
 */
export async function checkConsumer(
  lookup: CredentialLookup,
  request: SignedRequest,
  parameters: OAuthParameters,
  tokenSecret: string,
): Promise<ApplicationRow> {
  const application = await findApplication(lookup.database, parameters.consumerKey, lookup.demo);
  const consumerSecret = application && openSecret(lookup.keys, application.consumer_secret);
  if (!application || consumerSecret === undefined) throw invalidConsumer();
  const isRight =
    verifySignature(request, { consumerSecret, tokenSecret }) ||
    // Discogs' own example of the last step leaves the token's secret out (documented).
    (parameters.isPlaintext && tokenSecret !== "" && verifySignature(request, { consumerSecret, tokenSecret: "" }));
  if (!isRight) throw invalidSignature();
  await checkFreshness(lookup, parameters);
  return application;
}

/** How far a client's clock may be off, either way. Our choice: Discogs' window is not known. */
const TIMESTAMP_WINDOW_SECONDS = 300;

/**
 * Refuses a request whose timestamp is outside of the window, or that was made before with the same nonce (RFC 5849, 3.3). To
 * be called after the signature was found right: else any caller could use up the nonces of others.
 *
 * @throws Unauthenticated
 */
async function checkFreshness(lookup: CredentialLookup, parameters: OAuthParameters): Promise<void> {
  const { consumerKey, token, nonce } = parameters;
  const now = Math.floor(lookup.signingTime().getTime() / 1000);
  const { timestamp = now } = parameters;
  const ahead = timestamp - now;
  if (Math.abs(ahead) > TIMESTAMP_WINDOW_SECONDS) {
    throw invalidTimestamp(
      `the timestamp is ${Math.abs(ahead)} seconds ${ahead > 0 ? "ahead of" : "behind"} the server's time`,
    );
  }
  const { since } = lookup.nonces;
  if (since !== undefined && timestamp < Math.floor(since.getTime() / 1000))
    throw invalidTimestamp(
      "the timestamp is older than this process, which cannot tell whether the request was made before",
    );
  if (nonce === undefined) return;
  const digest = toBase64Url(sha256(utf8(JSON.stringify([consumerKey, token, timestamp, nonce]))));
  const expires = new Date((timestamp + TIMESTAMP_WINDOW_SECONDS + 1) * 1000);
  if (!(await lookup.nonces.record(digest, expires, ahead > 0))) throw usedNonce();
}
