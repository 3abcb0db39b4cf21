import type { OperationId } from "@runout/spec";

const TOKEN_ENDPOINTS = ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"] as const;

export type TokenEndpoint = (typeof TOKEN_ENDPOINTS)[number];

/** Whether an operation issues OAuth tokens, and so goes by its signature. */
export function isTokenEndpoint(operationId: OperationId): operationId is TokenEndpoint {
  return TOKEN_ENDPOINTS.some((endpoint) => endpoint === operationId);
}

/**
 * Signs a call of a token endpoint so that the documented status comes back, and does the steps before it: for an access token
 * a request token is asked for, and the demo's seller allows it.
 *
 * @returns the Authorization header, with a PLAINTEXT signature
 */
export async function signTokenCall(endpoint: string, operationId: TokenEndpoint, status: number): Promise<string> {
  if (status === 400) return header({ oauth_signature_method: "RSA-SHA1" }, "&");
  if (status === 401) return header({ oauth_consumer_key: "nobody" }, "&");
  if (status !== 200 || /RequestToken$/.test(operationId)) return header({ oauth_callback: "oob" }, "demo-secret&");
  const asked = await fetch(`${endpoint}/oauth/request_token`, {
    headers: { authorization: header({ oauth_callback: "oob" }, "demo-secret&") },
  });
  const token = new URLSearchParams(await asked.text());
  const oauth_token = token.get("oauth_token") ?? "";
  const page = await fetch(`${endpoint}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({ oauth_token, username: "example_seller", decision: "allow" }),
  });
  const [, oauth_verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (oauth_verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return header({ oauth_token, oauth_verifier }, `demo-secret&${token.get("oauth_token_secret")}`);
}

function header(parameters: Record<string, string>, signature: string): string {
  const all = {
    oauth_consumer_key: "demo-key",
    oauth_signature_method: "PLAINTEXT",
    ...parameters,
    oauth_signature: signature,
  };
  const pairs = Object.entries(all).map(([name, value]) => `${name}="${encodeURIComponent(value)}"`);
  return `OAuth ${pairs.join(", ")}`;
}
