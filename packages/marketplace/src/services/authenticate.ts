import { anonymous, type Caller, type Credentials } from "../domain/caller.ts";
import { MarketplaceError, unauthenticated } from "../domain/errors.ts";
import { isSameSecret } from "../secrets/encoding.ts";
import { findApplication } from "../store/oauth/applications.ts";
import { hashesOf, openSecret } from "../store/oauth/stored-secret.ts";
import { checkSigner } from "./check-signer.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/**
 * Tells who presents these credentials.
 *
 * @param operationId what is asked for; getIdentity believes signatures that nothing else takes for a user's (reported)
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
