import { RESOURCE_CALLS, type ResourceId } from "./resource-calls.ts";
import { type KeyAndSecret, type ParameterLocation, SIGNATURE_METHODS } from "./signer.ts";
import { createRound, type Make, type Tally } from "./signing-round.ts";

/**
 * Signs every operation of a running sandbox with both methods, the parameters in the header and in the query, and for the token
 * endpoints in a form too. The access tokens come from the flow itself. The sandbox must not limit the rate.
 *
 * @param origin the sandbox's address, as clients call it
 */
export async function signEverything(origin: string): Promise<Tally> {
  const tally: Tally = { passed: 0, refused: 0, problems: [] };
  for (const method of SIGNATURE_METHODS) {
    const make = createRound(origin, method, tally);
    await authorizeApplication(origin, make, "POST", "form");
    for (const location of ["header", "query"] as const) {
      await authorizeApplication(origin, make, "GET", location);
      const token = await authorizeApplication(origin, make, "POST", location);
      await callResources(make, location, token);
    }
  }
  return tally;
}

async function callResources(
  make: Make,
  location: ParameterLocation,
  token: Parameters<Make>[0]["token"],
): Promise<void> {
  let created = "";
  for (const [name, { path, body }] of Object.entries(RESOURCE_CALLS)) {
    const operationId = name as ResourceId; // the table's keys
    const text = await make({ operationId, path: path.replace("{created}", created), body, token, location });
    if (operationId === "createListing") created = String(JSON.parse(text).listing_id);
  }
}

/** The two operations of a flow: both steps can be made by GET and by POST. */
const ENDPOINTS = {
  GET: { ask: "getRequestToken", trade: "getAccessToken" },
  POST: { ask: "createRequestToken", trade: "createAccessToken" },
} as const;

/**
 * Gets the permission of the demo's seller as an application does: asks for a request token, has the seller press Allow on the
 * page, and trades the verifier for an access token.
 */
async function authorizeApplication(
  origin: string,
  make: Make,
  verb: keyof typeof ENDPOINTS,
  location: ParameterLocation,
): Promise<KeyAndSecret> {
  const { ask, trade } = ENDPOINTS[verb];
  const asked = await make({
    operationId: ask,
    path: "/oauth/request_token",
    location,
    data: { oauth_callback: "oob" },
  });
  const token = readToken(asked);
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({ oauth_token: token.key, username: "example_seller", decision: "allow" }),
  });
  const [, oauth_verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (oauth_verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return readToken(
    await make({ operationId: trade, path: "/oauth/access_token", location, token, data: { oauth_verifier } }),
  );
}

function readToken(text: string): KeyAndSecret {
  const answer = new URLSearchParams(text);
  const [key, secret] = [answer.get("oauth_token"), answer.get("oauth_token_secret")];
  if (!key || !secret) throw new Error("a token endpoint answered without a token");
  return { key, secret };
}
