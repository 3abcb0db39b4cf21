import { addParameters, createSigner, type KeyAndSecret } from "../sign/signer.ts";
import { type BehaviorTest, expectEqual } from "./behavior-test.ts";
import type { SandboxClient } from "./sandbox-client.ts";

const APPLICATION: KeyAndSecret = { key: "demo-key", secret: "demo-secret" };
const WRONG: KeyAndSecret = { ...APPLICATION, secret: "another" };

interface SignedCall {
  method?: string;
  path: string;
  token?: KeyAndSecret;
  data?: Record<string, string>;
  consumer?: KeyAndSecret;
}

/** Makes a signed request, to be sent once or more. */
function sign(
  { url }: SandboxClient,
  { method = "GET", path, token, data = {}, consumer = APPLICATION }: SignedCall,
): Request {
  const call = { method, url: `${url}${path}` };
  return addParameters("header", call, createSigner("HMAC-SHA1", consumer)({ ...call, data }, token));
}

async function expectStatus(what: string, request: Request, status: number): Promise<string> {
  const response = await fetch(request.clone());
  const text = await response.text();
  expectEqual(what, response.status, status);
  return text;
}

function readToken(text: string): KeyAndSecret {
  const answer = new URLSearchParams(text);
  return { key: answer.get("oauth_token") ?? "", secret: answer.get("oauth_token_secret") ?? "" };
}

/** Has the demo's seller allow the application. @returns the request token and its verifier */
async function allow(sandbox: SandboxClient): Promise<{ asked: KeyAndSecret; oauth_verifier: string }> {
  const request = sign(sandbox, { path: "/oauth/request_token", data: { oauth_callback: "oob" } });
  const asked = readToken(await expectStatus("the answer to a request for a token", request, 200));
  const form = new URLSearchParams({ oauth_token: asked.key, username: "example_seller", decision: "allow" });
  const page = await fetch(`${sandbox.url}/oauth/authorize`, { method: "POST", body: form });
  const [, oauth_verifier = ""] = /<code[^>]*>(\w+)</.exec(await page.text()) ?? [];
  return { asked, oauth_verifier };
}

const exchange = (sandbox: SandboxClient, token: KeyAndSecret, oauth_verifier: string) =>
  sign(sandbox, { path: "/oauth/access_token", token, data: { oauth_verifier } });

async function getAccess(sandbox: SandboxClient): Promise<KeyAndSecret> {
  const { asked, oauth_verifier } = await allow(sandbox);
  return readToken(await expectStatus("the answer to the verifier", exchange(sandbox, asked, oauth_verifier), 200));
}

/** Credentials and signatures. */
export const AUTHENTICATION: readonly BehaviorTest[] = [
  {
    name: "a call is the user's only with a signature by both secrets",
    async run(sandbox) {
      const token = await getAccess(sandbox);
      const path = "/oauth/identity";
      await expectStatus("the answer to a right signature", sign(sandbox, { path, token }), 200);
      await expectStatus("the answer to a wrong consumer secret", sign(sandbox, { path, token, consumer: WRONG }), 401);
      const other = { ...token, secret: "another" };
      await expectStatus("the answer to a wrong token secret", sign(sandbox, { path, token: other }), 401);
    },
  },
  {
    name: "a signed call that was made before is refused",
    async run(sandbox) {
      const request = sign(sandbox, { path: "/oauth/identity", token: await getAccess(sandbox) });
      await expectStatus("the first answer", request, 200);
      await expectStatus("the answer to the same call", request, 401);
    },
  },
  {
    name: "a signature of an hour ago is refused",
    async run(sandbox) {
      const token = await getAccess(sandbox);
      const oauth_timestamp = String(Math.floor(Date.now() / 1000) - 3600);
      const parameters = {
        oauth_consumer_key: APPLICATION.key,
        oauth_token: token.key,
        oauth_signature_method: "PLAINTEXT",
        oauth_signature: `${APPLICATION.secret}&${token.secret}`,
        oauth_nonce: "an-hour-ago",
        oauth_timestamp,
      };
      const old = addParameters(
        "header",
        { method: "GET", url: `${sandbox.url}/oauth/identity` },
        Object.entries(parameters),
      );
      await expectStatus("the answer to an old signature", old, 401);
    },
  },
  {
    name: "a request token needs the application's secret, and is traded once, with its verifier",
    async run(sandbox) {
      const asked = { path: "/oauth/request_token", data: { oauth_callback: "oob" } };
      await expectStatus("the answer to a wrong secret", sign(sandbox, { ...asked, consumer: WRONG }), 401);
      const allowed = await allow(sandbox);
      await expectStatus("the answer to a wrong verifier", exchange(sandbox, allowed.asked, "WRONG"), 400);
      await expectStatus("the answer to the verifier", exchange(sandbox, allowed.asked, allowed.oauth_verifier), 200);
      await expectStatus("the second answer", exchange(sandbox, allowed.asked, allowed.oauth_verifier), 400);
    },
  },
  {
    name: "a permission that was taken back counts no more",
    async run(sandbox) {
      const token = await getAccess(sandbox);
      await expectStatus("the answer before", sign(sandbox, { path: "/oauth/identity", token }), 200);
      const settings = `${sandbox.url}/settings/applications`;
      const post = (values: Record<string, string>) =>
        fetch(settings, { method: "POST", body: new URLSearchParams({ username: "example_seller", ...values }) });
      const page = await (await post({})).text();
      // The newest permission is the last one; those of earlier runs may be there too.
      const numbers = [...page.matchAll(/name="revoke" value="(\d+)"/g)].map(([, number = ""]) => number);
      await post({ revoke: numbers.at(-1) ?? "" });
      await expectStatus("the answer after", sign(sandbox, { path: "/oauth/identity", token }), 401);
    },
  },
  {
    name: "an unknown token and a wrong secret are refused, also where credentials are optional",
    async run(sandbox) {
      for (const authorization of ["Discogs token=unknown", "Discogs key=demo-key, secret=another"]) {
        const request = new Request(`${sandbox.url}/releases/1`, { headers: { authorization } });
        await expectStatus(`the answer to ${authorization}`, request, 401);
      }
    },
  },
];
