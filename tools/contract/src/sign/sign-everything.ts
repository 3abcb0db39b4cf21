import { RESOURCE_CALLS, type ResourceId } from "./resource-calls.ts";
import { type KeyAndSecret, type ParameterLocation, SIGNATURE_METHODS } from "./signer.ts";
import { createSigningRound, type SendSigned, type SigningResult } from "./signing-round.ts";

/**
 * Signs every operation of a running sandbox with both methods, the parameters in the header and in the query, and for the token
 * endpoints in a form too. The access tokens come from the flow itself. The sandbox must not limit the rate.
 *
 * @param origin the sandbox's address, as clients call it
 */
export async function signEverything(origin: string): Promise<SigningResult> {
  const result: SigningResult = { passed: 0, refused: 0, problems: [] };
  for (const method of SIGNATURE_METHODS) {
    const send = createSigningRound(origin, method, result);
    await authorizeApplication(origin, send, "POST", "form");
    for (const location of ["header", "query"] as const) {
      await authorizeApplication(origin, send, "GET", location);
      const token = await authorizeApplication(origin, send, "POST", location);
      await callResources(send, location, token);
    }
  }
  return result;
}

async function callResources(
  send: SendSigned,
  location: ParameterLocation,
  token: Parameters<SendSigned>[0]["token"],
): Promise<void> {
  let created = "";
  for (const [name, { path, body }] of Object.entries(RESOURCE_CALLS)) {
    const operationId = name as ResourceId; // the table's keys
    const text = await send({ operationId, path: path.replace("{created}", created), body, token, location });
    if (operationId === "createListing") created = String(JSON.parse(text).listing_id);
  }
}

/** The two operations of a flow: both steps can be made by GET and by POST. */
const ENDPOINTS = {
  GET: { request: "getRequestToken", exchange: "getAccessToken" },
  POST: { request: "createRequestToken", exchange: "createAccessToken" },
} as const;

/**
 * Gets the permission of the demo's seller as an application does: requests a request token, has the seller press Allow on the
 * page, and exchanges the verifier for an access token.
 */
async function authorizeApplication(
  origin: string,
  send: SendSigned,
  verb: keyof typeof ENDPOINTS,
  location: ParameterLocation,
): Promise<KeyAndSecret> {
  const { request, exchange } = ENDPOINTS[verb];
  const requestToken = await send({
    operationId: request,
    path: "/oauth/request_token",
    location,
    data: { oauth_callback: "oob" },
  });
  const token = readToken(requestToken);
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({ oauth_token: token.key, username: "example_seller", decision: "allow" }),
  });
  const [, oauth_verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (oauth_verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return readToken(
    await send({ operationId: exchange, path: "/oauth/access_token", location, token, data: { oauth_verifier } }),
  );
}

function readToken(text: string): KeyAndSecret {
  const answer = new URLSearchParams(text);
  const [key, secret] = [answer.get("oauth_token"), answer.get("oauth_token_secret")];
  if (!key || !secret) throw new Error("a token endpoint answered without a token");
  return { key, secret };
}
