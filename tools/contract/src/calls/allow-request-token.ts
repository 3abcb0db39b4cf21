/** A request token with its secret, and the verifier that shows that a user has allowed it. */
export interface Permission {
  token: string;
  secret: string;
  verifier: string;
}

/**
 * Gets a request token as the demo's application does, and allows it on the page as the demo's seller does.
 *
 * @param address where the calls come from
 */
export async function allowRequestToken(origin: string, address: string): Promise<Permission> {
  const headers = { "x-forwarded-for": address };
  const authorization =
    'OAuth oauth_consumer_key="demo-key", oauth_signature_method="PLAINTEXT", oauth_callback="oob", oauth_signature="demo-secret%26"';
  const asked = await fetch(`${origin}/oauth/request_token`, { headers: { ...headers, authorization } });
  const answer = new URLSearchParams(await asked.text());
  const token = answer.get("oauth_token") ?? "";
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ oauth_token: token, username: "example_seller", decision: "allow" }),
  });
  const [, verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return { token, secret: answer.get("oauth_token_secret") ?? "", verifier };
}
