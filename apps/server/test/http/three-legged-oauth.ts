import { sign } from "../sign.ts";
import type { Presentable, Request } from "./credential-forms.ts";

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** The user who allows, and their credentials; `wrong` is the same with wrong ones. */
export interface ResourceOwner {
  proof: Record<string, string>;
  wrong: Record<string, string>;
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/**
 * Does everything that can happen between a request token and a revoked permission: wrong users, wrong and used
 * verifiers, a denial, a code that is shown and one that is sent to a callback.
 *
 * @returns the access token, revoked by now, and every credential that was made on the way
 */
export async function runThreeLeggedOAuth(
  base: string,
  send: (request: Request) => Promise<Answer>,
  consumer: Presentable["consumer"],
  { proof, wrong }: ResourceOwner,
) {
  const secrets = new Set<string>();
  const keep = (value: string | null | undefined): string => {
    if (!value) throw new Error("There is no credential where one was expected.");
    secrets.add(value);
    return value;
  };

  async function signed(path: string, token: Presentable["access"] | undefined, data: Record<string, string>) {
    const parameters = sign("POST", `${base}${path}`, { consumer, ...(token && { token }), data });
    keep(parameters.oauth_signature);
    return send({ method: "POST", path, headers: FORM, body: String(new URLSearchParams(parameters)) });
  }
  const made = ({ text }: Answer): Presentable["access"] => {
    const answer = new URLSearchParams(text);
    return { key: keep(answer.get("oauth_token")), secret: keep(answer.get("oauth_token_secret")) };
  };
  const ask = async (callback: string) =>
    made(await signed("/oauth/request_token", undefined, { oauth_callback: callback }));
  const page = (path: string, fields: Record<string, string>) =>
    send({ method: "POST", path, headers: FORM, body: String(new URLSearchParams(fields)) });
  const decide = (token: Presentable["access"], decision: string, fields = proof) =>
    page("/oauth/authorize", { ...fields, oauth_token: token.key, decision });
  const trade = (token: Presentable["access"], verifier: string) =>
    signed("/oauth/access_token", token, { oauth_verifier: verifier });

  const shown = await ask("oob");
  await send({ method: "GET", path: `/oauth/authorize?oauth_token=${shown.key}`, headers: {} });
  await decide(shown, "allow", wrong);
  await decide(shown, "perhaps");
  const [, code] = /id="verifier">([^<]+)</.exec((await decide(shown, "allow")).text) ?? [];
  const statuses = [(await trade(shown, "guessed-verifier")).status];
  const redirected = await ask("https://crate.example/back?a=1");
  const { headers } = await decide(redirected, "allow");
  const verifier = keep(new URL(String(headers.location)).searchParams.get("oauth_verifier"));
  const access = made(await trade(redirected, verifier));
  statuses.push((await trade(redirected, verifier)).status, (await trade(shown, keep(code))).status);
  await decide(await ask("oob"), "deny");

  const identity = async () => {
    const path = "/oauth/identity";
    const query = new URLSearchParams(sign("GET", `${base}${path}`, { consumer, token: access }));
    keep(query.get("oauth_signature"));
    return (await send({ method: "GET", path: `${path}?${query}`, headers: {} })).status;
  };
  statuses.push(await identity());
  await page("/settings/applications", wrong);
  for (let number = 1; number <= 12; number += 1) {
    await page("/settings/applications", { ...proof, revoke: String(number) });
  }
  statuses.push(await identity());
  return { access, secrets, statuses };
}
