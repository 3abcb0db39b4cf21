import type { KeyAndSecret } from "./create-signer.ts";
import type { Place } from "./place-parameters.ts";
import type { Make } from "./signing-round.ts";

/** The two operations of a flow: both steps can be made by GET and by POST. */
const steps = {
  GET: { ask: "getRequestToken", trade: "getAccessToken" },
  POST: { ask: "createRequestToken", trade: "createAccessToken" },
} as const;

/**
 * Gets the permission of the demo's seller as an application does: asks for a request token, has the seller press Allow on the
 * page, and trades the verifier for an access token.
 */
export async function takeThreeLegs(
  origin: string,
  make: Make,
  verb: keyof typeof steps,
  place: Place,
): Promise<KeyAndSecret> {
  const { ask, trade } = steps[verb];
  const asked = await make({ operationId: ask, path: "/oauth/request_token", place, data: { oauth_callback: "oob" } });
  const token = readToken(asked);
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({ oauth_token: token.key, username: "example_seller", decision: "allow" }),
  });
  const [, oauth_verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (oauth_verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return readToken(
    await make({ operationId: trade, path: "/oauth/access_token", place, token, data: { oauth_verifier } }),
  );
}

function readToken(text: string): KeyAndSecret {
  const answer = new URLSearchParams(text);
  const [key, secret] = [answer.get("oauth_token"), answer.get("oauth_token_secret")];
  if (!key || !secret) throw new Error("a token endpoint answered without a token");
  return { key, secret };
}
