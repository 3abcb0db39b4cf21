import type { Engine } from "../groups.ts";
import type { Lane } from "../lane.ts";
import { type KeyAndSecret, type Signing, signHeader } from "../load/sign-header.ts";
import { authorization, seller, tokens } from "../shop/cast.ts";
import { type Stage, serverOn } from "../stage.ts";
import { hit } from "./hit-page.ts";

/** The operation that does nothing but say whose the credentials are. */
const path = "/oauth/identity?_={n}";

/** With a personal token, the same in every call. */
export function identityByToken(stage: Stage, engine: Engine): Lane["measure"] {
  return hit(stage, { origin: serverOn(stage, engine).url, path, headers: authorization(tokens.seller) });
}

/** Signed anew for every call, for a permission that the seller gives on the page. */
export async function identityBySignature(
  stage: Stage,
  engine: Engine,
  method: Signing["method"],
): Promise<Lane["measure"]> {
  const { url } = serverOn(stage, engine);
  const consumer = stage.served.get(engine)?.application;
  if (!consumer) throw new Error(`the shop on ${engine} has no application`);
  const token = await getPermission(url, { method, consumer });
  return hit(stage, { origin: url, path, signing: { method, consumer, token } });
}

async function getPermission(origin: string, signing: Signing): Promise<KeyAndSecret> {
  const asked = await ask(`${origin}/oauth/request_token`, signing, { oauth_callback: "oob" });
  const page = await fetch(`${origin}/oauth/authorize`, {
    method: "POST",
    body: new URLSearchParams({
      oauth_token: asked.key,
      username: seller.username,
      personal_token: tokens.seller,
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
