import type { Context } from "../context.ts";
import { readCallback } from "../oauth/callback.ts";
import { readOAuthParameters } from "../oauth/oauth-parameters.ts";
import { parameterNotFound } from "../oauth/oauth-refusals.ts";
import type { Output } from "../operation-types.ts";
import { newToken } from "../secrets/issued-token.ts";
import { checkConsumer } from "../services/authenticate.ts";
import { insertRequestToken } from "../store/oauth/request-tokens.ts";

/** Minutes that a request token lasts, and the verifier with it (documented). */
const REQUEST_TOKEN_MINUTES = 15;

/** Gives an application a token to ask a user's permission with. GET and POST do the same. */
export async function issueRequestToken({
  signed,
  credentialLookup: lookup,
  now,
}: Context): Promise<Output<"getRequestToken">> {
  if (!signed) throw parameterNotFound("oauth_consumer_key");
  const parameters = readOAuthParameters(signed);
  const application = await checkConsumer(lookup, signed, parameters, "");
  const callback = readCallback(signed.oauth.get("oauth_callback"), application.callback);
  const token = newToken("request");
  const secret = newToken("request");
  await insertRequestToken(lookup.database, {
    hash: lookup.keys.hash(token),
    secret: lookup.keys.seal(secret),
    consumerKey: application.consumer_key,
    callback,
    expires: new Date(now().getTime() + REQUEST_TOKEN_MINUTES * 60_000),
  });
  return new URLSearchParams({
    oauth_token: token,
    oauth_token_secret: secret,
    oauth_callback_confirmed: "true",
  }).toString();
}
