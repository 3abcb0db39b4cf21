import { authorization, SELLER, TOKENS } from "../demo-calls.ts";
import { type KeyAndSecret, type Signing, signHeader } from "../load/sign-header.ts";
import type { Target } from "../measure-rounds.ts";
import type { Engine } from "../options.ts";
import { type Setup, servedOn } from "../setup.ts";
import { repeat } from "./repeat.ts";

/** The operation that does nothing but say whose the credentials are. */
const PATH = "/oauth/identity?_={n}";

/** With a personal token, the same in every call. */
export function identityByToken(setup: Setup, engine: Engine): Target["measure"] {
  return repeat(setup, {
    origin: servedOn(setup, engine).server.url,
    path: PATH,
    headers: authorization(TOKENS.seller),
  });
}

/** Signed for every call, for a permission that the seller gives on the page. */
export async function identityBySignature(
  setup: Setup,
  engine: Engine,
  method: Signing["method"],
): Promise<Target["measure"]> {
  const { server, application: consumer } = servedOn(setup, engine);
  const { url } = server;
  if (!consumer) throw new Error(`the dataset on ${engine} has no application`);
  const token = await getPermission(url, { method, consumer });
  return repeat(setup, { origin: url, path: PATH, signing: { method, consumer, token } });
}

async function getPermission(origin: string, signing: Signing): Promise<KeyAndSecret> {
  const asked = await ask(`${origin}/oauth/request_token`, signing, { oauth_callback: "oob" });
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({
      oauth_token: asked.key,
      username: SELLER.username,
      personal_token: TOKENS.seller,
      decision: "allow",
    }),
  });
  const [, oauth_verifier] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  if (oauth_verifier === undefined) throw new Error(`the authorize page answered ${page.status} and shows no verifier`);
  return ask(`${origin}/oauth/access_token`, { ...signing, token: asked }, { oauth_verifier });
}

async function ask(url: string, signing: Signing, data: Record<string, string>): Promise<KeyAndSecret> {
  const headers = { authorization: signHeader(signing, { method: "POST", url, data }) };
  const response = await fetch(url, { method: "POST", headers });
  const text = await response.text();
  const answer = new URLSearchParams(text);
  const [key, secret] = [answer.get("oauth_token"), answer.get("oauth_token_secret")];
  if (!key || !secret) throw new Error(`${url} was answered with ${response.status}: ${text.slice(0, 200)}`);
  return { key, secret };
}
