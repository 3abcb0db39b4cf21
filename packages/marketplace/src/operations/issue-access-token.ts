import type { Context } from "../context.ts";
import { readOAuthParameters } from "../oauth/oauth-parameters.ts";
import { expiredToken, invalidConsumer, parameterNotFound } from "../oauth/oauth-refusals.ts";
import type { Output } from "../operation-types.ts";
import { newToken } from "../secrets/issued-token.ts";
import { openSecret } from "../secrets/secret-keys.ts";
import { checkConsumer } from "../services/authenticate.ts";
import { insertAccessToken } from "../store/oauth/access-tokens.ts";
import { findApplication } from "../store/oauth/applications.ts";
import { findRequestToken, useRequestToken } from "../store/oauth/request-tokens.ts";

/** Trades a request token that a user has allowed for an access token, once. GET and POST do the same. */
export async function issueAccessToken({
  signed,
  credentialLookup: lookup,
  now,
}: Context): Promise<Output<"getAccessToken">> {
  if (!signed) throw parameterNotFound("oauth_consumer_key");
  const parameters = readOAuthParameters(signed);
  const { consumerKey, token } = parameters;
  const { database, keys } = lookup;
  if (!(await findApplication(database, consumerKey, lookup.demo))) throw invalidConsumer();
  if (token === "") throw parameterNotFound("oauth_token");
  const verifier = signed.oauth.get("oauth_verifier")?.trim();
  if (!verifier) throw parameterNotFound("oauth_verifier");

  const hash = keys.hash(token);
  const asked = await findRequestToken(database, hash, now());
  const tokenSecret = asked && openSecret(keys, asked.secret);
  if (tokenSecret === undefined || asked?.consumer_key !== consumerKey) throw expiredToken();
  await checkConsumer(lookup, signed, parameters, tokenSecret);

  const access = newToken("access");
  const secret = newToken("access");
  await database.transaction(async (transaction) => {
    const used = await useRequestToken(transaction, { hash, now: now(), verifierHash: keys.hash(verifier) });
    if (!used) throw expiredToken();
    await insertAccessToken(transaction, {
      hash: keys.hash(access),
      secret: keys.seal(secret),
      consumerKey: used.consumerKey,
      userId: used.userId,
    });
  });
  return new URLSearchParams({ oauth_token: access, oauth_token_secret: secret }).toString();
}
