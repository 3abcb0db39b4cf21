import type { Caller, SignedRequest } from "../domain/caller.ts";
import { type OAuthParameters, readOAuthParameters } from "../oauth/oauth-parameters.ts";
import { invalidConsumer, invalidSignature, unknownToken } from "../oauth/oauth-refusals.ts";
import { verifySignature } from "../oauth/signature.ts";
import { type ApplicationRow, findApplication } from "../store/oauth/applications.ts";
import { hashesOf, openSecret } from "../store/oauth/stored-secret.ts";
import { checkFreshness } from "./check-freshness.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/**
 * Tells who signed a request for a resource: a user through an application, or, without a token, the application alone. With a
 * timestamp or a nonce that Discogs takes for `/oauth/identity` only, it is no user anywhere else (reported).
 *
 * @throws MarketplaceError where the request is not to be believed
 */
export async function checkSigner(
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
 * Tells which application signed a request.
 *
 * @param tokenSecret the secret of a request token that the signature is made with too; empty for none
 * @throws MarketplaceError where the request is not to be believed
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
