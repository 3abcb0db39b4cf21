import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers, type Marketplace, type SignedRequest } from "../src/index.ts";
import { baseString } from "../src/oauth/base-string.ts";
import { openTestMarketplace } from "./support/test-marketplace.ts";

const location = { baseUrl: "http://127.0.0.1:8080", path: "/oauth/request_token", query: "" };
const anonymous = { level: "anonymous", user: undefined, application: undefined } as const;
const REFUSED = "You must authenticate to access this resource.";

let marketplace: Marketplace;
let sent = 0;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

interface Signing {
  consumerSecret?: string;
  tokenSecret?: string;
  method?: "HMAC-SHA1" | "PLAINTEXT";
  [parameter: `oauth_${string}`]: string | undefined;
}

/** A request as a client signs it; a parameter that is undefined is left out. */
function signed({ consumerSecret = "demo-secret", tokenSecret = "", method = "HMAC-SHA1", ...given }: Signing) {
  sent += 1;
  const parameters = {
    oauth_consumer_key: "demo-key",
    oauth_nonce: `nonce-${sent}`,
    oauth_signature_method: method,
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    oauth_version: "1.0",
    ...given,
  };
  const pairs = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const request = { method: "GET", url: "http://127.0.0.1:8080/oauth/x?a=b", form: [], authorization: pairs };
  const key = `${consumerSecret}&${tokenSecret}`;
  const text = baseString({ ...request, oauth: new Map() });
  const signature = method === "PLAINTEXT" ? key : createHmac("sha1", key).update(text).digest("base64");
  return { ...request, oauth: new Map([...pairs, ["oauth_signature", signature]]) } satisfies SignedRequest;
}

const ask = (signing: Signing) => call("getRequestToken", signed(signing));
const trade = (signing: Signing) => call("createAccessToken", signed(signing));

async function call(operation: "getRequestToken" | "createAccessToken", request: SignedRequest) {
  const text = await handlers[operation](marketplace.context(anonymous, location, true, request), {
    path: {},
    query: {},
    body: undefined,
  });
  return new URLSearchParams(text);
}

const field = (answer: URLSearchParams, name: string): string => answer.get(name) ?? "";

async function permitted(callback?: string) {
  const answer = await ask({ oauth_callback: callback });
  const token = field(answer, "oauth_token");
  const user = await marketplace.permissions.userNamed("example_seller");
  if (!user) throw new Error("the demo has a seller");
  const decision = await marketplace.permissions.allow(token, user);
  const verifier =
    decision?.redirect === undefined
      ? decision?.verifier
      : new URL(decision.redirect).searchParams.get("oauth_verifier");
  const step = { oauth_token: token, tokenSecret: field(answer, "oauth_token_secret"), oauth_verifier: verifier ?? "" };
  return { step, decision, user, token };
}

async function permission() {
  const { step } = await permitted();
  const answer = await trade(step);
  return { oauth_token: field(answer, "oauth_token"), tokenSecret: field(answer, "oauth_token_secret") };
}

const authenticate = (request: SignedRequest) => marketplace.authenticate({ kind: "oauth", request });

describe.each(["HMAC-SHA1", "PLAINTEXT"] as const)("signed with %s", (method) => {
  it("a request token, a permission and a verifier make an access token, which is the user's", async () => {
    const answer = await ask({ method });
    expect(field(answer, "oauth_callback_confirmed")).toBe("true");
    const { step } = await permitted();
    const access = await trade({ ...step, method });
    expect([...access.keys()]).toEqual(["oauth_token", "oauth_token_secret"]);
    const caller = await authenticate(
      signed({ method, oauth_token: field(access, "oauth_token"), tokenSecret: field(access, "oauth_token_secret") }),
    );
    expect(caller).toMatchObject({ level: "user", user: { username: "example_seller" }, application: "Runout Demo" });
  });

  it("a wrong secret is refused, at the token endpoints and elsewhere", async () => {
    await expect(ask({ method, consumerSecret: "wrong" })).rejects.toThrow("Invalid signature.");
    const token = { oauth_token: "seller-access-token", tokenSecret: "wrong" };
    await expect(authenticate(signed({ method, ...token }))).rejects.toThrow(REFUSED);
  });

  it("a request that is sent twice is refused the second time", async () => {
    const request = signed({ method, oauth_token: "seller-access-token", tokenSecret: "seller-access-secret" });
    expect((await authenticate(request)).level).toBe("user");
    await expect(authenticate(request)).rejects.toThrow(REFUSED);
    const asking = signed({ method });
    await call("getRequestToken", asking);
    await expect(call("getRequestToken", asking)).rejects.toThrow("Invalid nonce: it was used before.");
  });
});

describe("a request token", () => {
  it("is used once, and by one of two calls at once", async () => {
    const { step } = await permitted();
    const calls = await Promise.allSettled([trade(step), trade(step), trade(step)]);
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(trade(step)).rejects.toMatchObject({ kind: "BadRequest" });
  });

  it("is worth nothing without the user's permission, with another verifier or after a refusal", async () => {
    const answer = await ask({});
    const step = { oauth_token: field(answer, "oauth_token"), tokenSecret: field(answer, "oauth_token_secret") };
    await expect(trade({ ...step, oauth_verifier: "GUESS" })).rejects.toMatchObject({ kind: "BadRequest" });
    await expect(trade(step)).rejects.toThrow("Parameter not found: oauth_verifier");
    const allowed = await permitted();
    await expect(trade({ ...allowed.step, oauth_verifier: "GUESS" })).rejects.toMatchObject({ kind: "BadRequest" });
    expect(await marketplace.permissions.deny(step.oauth_token)).toEqual({ redirect: undefined, verifier: undefined });
    expect(await marketplace.permissions.find(step.oauth_token)).toBeUndefined();
  });

  it("lasts fifteen minutes, and its verifier too", async () => {
    const { step, user } = await permitted();
    const other = field(await ask({}), "oauth_token");
    const later = new Date(marketplace.clock.now().getTime() + 15 * 60_000);
    await marketplace.clock.set(marketplace.database, later);
    await expect(trade(step)).rejects.toMatchObject({ kind: "BadRequest" });
    expect(await marketplace.permissions.allow(other, user)).toBeUndefined();
    await marketplace.runDueJobs();
    expect(await marketplace.database.query({ name: "t", text: "select 1 from oauth_request_tokens" })).toEqual([]);
  });

  it("is allowed by one user only", async () => {
    const { token, user } = await permitted();
    expect(await marketplace.permissions.allow(token, user)).toBeUndefined();
    expect(await marketplace.permissions.deny(token)).toBeUndefined();
  });
});

describe("a callback", () => {
  it("is where the user goes, with what it held already", async () => {
    const { decision, token, step } = await permitted("myapp://done?state=1%202");
    expect(decision?.redirect).toBe(
      `myapp://done?state=1%202&oauth_token=${token}&oauth_verifier=${step.oauth_verifier}`,
    );
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript://a.example/%0aalert(1)",
    "data:text/html,x",
    "not a url",
    "/back",
    "https://user:pass@example.com/",
    "intent://a.example/#Intent;end",
    "ms-word:ofe|u|http://a.example/x",
    "chrome-extension://abc/x",
    "mailto:a@a.example",
    "ftp://a.example/",
    "filesystem:http://a.example/x",
    // Signs that mean something in the page's policy.
    "https://a.example;script-src/",
    "https://*.example/",
    "https://a.example,b.example/",
    "https://'unsafe-inline'/",
    "http://",
  ])("is not %s", async (oauth_callback) => {
    await expect(ask({ oauth_callback })).rejects.toThrow("Invalid oauth_callback");
  });

  it.each([
    ["http:a.example", "http://a.example/?"],
    ["http:\\\\a.example\\b", "http://a.example/b?"],
    ["HTTPS://A.Example:443/x/../y", "https://a.example/y?"],
    ["https://bücher.example/ü?é=1", "https://xn--bcher-kva.example/%C3%BC?%C3%A9=1&"],
    ["https://[::1]:8443/done#part", "https://[::1]:8443/done?"],
    [" https://a.example/b\n", "https://a.example/b?"],
    ["com.example.crate:/back", "com.example.crate:/back?"],
    ["MyApp://done", "myapp://done?"],
  ])("is the address that %j is understood as", async (oauth_callback, beginning) => {
    const { decision } = await permitted(oauth_callback);
    expect(decision?.redirect?.slice(0, beginning.length)).toBe(beginning);
  });

  it("is registered as it is understood, and nothing but oob where oob is registered", async () => {
    const { administration } = marketplace;
    await administration.createApplication("Sloppy", "http:\\\\shop.example");
    const rows = await marketplace.database.query<{ callback: string }>({
      name: "sloppy",
      text: "select callback from applications where name = 'Sloppy'",
    });
    expect(rows).toEqual([{ callback: "http://shop.example/" }]);
    const { consumerKey, consumerSecret } = await administration.createApplication("Shown", "oob");
    const from = (oauth_callback: string) => ask({ oauth_consumer_key: consumerKey, consumerSecret, oauth_callback });
    expect(field(await from("oob"), "oauth_token")).not.toBe("");
    await expect(from("https://shop.example/")).rejects.toThrow("Invalid oauth_callback");
  });

  it("is the one that the application has registered, its query aside", async () => {
    const { consumerKey, consumerSecret } = await marketplace.administration.createApplication(
      "Choosy",
      "https://shop.example/done",
    );
    const from = (oauth_callback: string) => ask({ oauth_consumer_key: consumerKey, consumerSecret, oauth_callback });
    expect(field(await from("https://shop.example/done?x=1"), "oauth_token")).not.toBe("");
    await expect(from("https://shop.example.evil/done")).rejects.toThrow("Invalid oauth_callback");
    await expect(from("http://shop.example/done")).rejects.toThrow("Invalid oauth_callback");
  });
});

describe("the token endpoints say what is wrong", () => {
  it.each([
    [{ oauth_consumer_key: undefined }, "Parameter not found: oauth_consumer_key"],
    [{ oauth_consumer_key: "nobody" }, "Invalid consumer."],
    [{ oauth_signature_method: undefined }, "Parameter not found: oauth_signature_method"],
    [{ oauth_signature_method: "RSA-SHA1" }, "The request does not conform to OAuth 1.0a."],
    [{ oauth_timestamp: undefined }, "Parameter not found: oauth_timestamp"],
    [{ oauth_timestamp: "now" }, "The request does not conform to OAuth 1.0a."],
    [{ oauth_timestamp: "1000000000" }, "Invalid timestamp"],
    [{ oauth_nonce: undefined }, "Parameter not found: oauth_nonce"],
    [{ oauth_nonce: "n".repeat(257) }, "The request does not conform to OAuth 1.0a."],
    [{ oauth_version: "2.0" }, "The request does not conform to OAuth 1.0a."],
  ] satisfies [Signing, string][])("%j", async (signing, message) => {
    await expect(ask(signing)).rejects.toThrow(message);
  });

  it("and take long nonces and milliseconds, with which only the identity is a user's elsewhere", async () => {
    const forgiving = { oauth_nonce: `${"n".repeat(120)}${sent}`, oauth_timestamp: String(Date.now()) };
    expect(field(await ask(forgiving), "oauth_token")).not.toBe("");
    const user = { oauth_token: "seller-access-token", tokenSecret: "seller-access-secret" };
    for (const [name, value] of Object.entries(forgiving)) {
      const asResource = await authenticate(signed({ ...user, [name]: name === "oauth_nonce" ? `${value}x` : value }));
      expect(asResource).toMatchObject({ level: "application", user: undefined, application: "Runout Demo" });
      const request = signed({ ...user, [name]: name === "oauth_nonce" ? `${value}y` : value });
      const asIdentity = await marketplace.authenticate({ kind: "oauth", request }, "getIdentity");
      expect(asIdentity).toMatchObject({ level: "user", user: { username: "example_seller" } });
      // They are no other request for being lenient: neither is taken twice, nor when it is old.
      await expect(authenticate(request)).rejects.toThrow(REFUSED);
    }
    const old = { ...user, oauth_timestamp: String(Date.now() - 400_000) };
    await expect(marketplace.authenticate({ kind: "oauth", request: signed(old) }, "getIdentity")).rejects.toThrow(
      REFUSED,
    );
    const wrong = signed({ ...user, ...forgiving, oauth_nonce: "n".repeat(257) });
    await expect(marketplace.authenticate({ kind: "oauth", request: wrong }, "getIdentity")).rejects.toThrow(REFUSED);
  });
});

describe("time", () => {
  it("may be off by five minutes, unless the server was not there to see what was sent", async () => {
    const user = { oauth_token: "seller-access-token", tokenSecret: "seller-access-secret" };
    const at = (seconds: number) =>
      signed({ ...user, oauth_timestamp: String(Math.floor(Date.now() / 1000) + seconds) });
    expect((await authenticate(at(290))).level).toBe("user");
    await expect(authenticate(at(310))).rejects.toThrow(REFUSED);
    await expect(authenticate(at(-310))).rejects.toThrow(REFUSED);
    if (marketplace.database.engine === "postgres") expect((await authenticate(at(-290))).level).toBe("user");
    else await expect(authenticate(at(-290))).rejects.toThrow(REFUSED);
  });
});

describe("revocation counts at once", () => {
  it("of a permission, by its user or by the owner", async () => {
    const access = await permission();
    const user = await marketplace.permissions.userNamed("example_seller");
    const stranger = await marketplace.permissions.userNamed("example_buyer");
    if (!user || !stranger) throw new Error("the demo has them");
    const number = (await marketplace.permissions.given(user)).at(-1)?.number ?? 0;
    expect(await marketplace.permissions.revoke(stranger, number)).toBe(false);
    expect((await authenticate(signed(access))).level).toBe("user");
    expect(await marketplace.permissions.revoke(user, number)).toBe(true);
    await expect(authenticate(signed(access))).rejects.toThrow(REFUSED);
    await expect(marketplace.administration.revokePermission(number)).rejects.toMatchObject({ kind: "NotFound" });
  });

  it("of an application, for its key, its request tokens and its permissions", async () => {
    const { administration } = marketplace;
    const { consumerKey: key, consumerSecret: secret } = await administration.createApplication("Short-lived", null);
    const own = { oauth_consumer_key: key, consumerSecret: secret };
    expect((await authenticate(signed(own))).level).toBe("application");
    expect((await marketplace.authenticate({ kind: "keySecret", key, secret })).application).toBe("Short-lived");
    const token = field(await ask(own), "oauth_token");
    await administration.revokeApplication(key);
    await expect(ask(own)).rejects.toThrow("Invalid consumer.");
    await expect(marketplace.authenticate({ kind: "keySecret", key, secret })).rejects.toThrow(REFUSED);
    await expect(authenticate(signed(own))).rejects.toThrow(REFUSED);
    expect(await marketplace.permissions.find(token)).toBeUndefined();
  });

  it("of a personal token, and of everything that a user gave", async () => {
    const { administration } = marketplace;
    const person = { username: "somebody", email: "somebody@example.com", name: "", country: "Germany" };
    await administration.createUser({ ...person, currency: "EUR", buyer_currency: "USD", is_seller: true });
    await expect(
      administration.createUser({
        ...person,
        username: "Somebody",
        currency: "EUR",
        buyer_currency: "USD",
        is_seller: true,
      }),
    ).rejects.toThrow("taken");
    for (const username of [".", "..", "a b"]) {
      const named = { ...person, username, currency: "EUR", buyer_currency: "USD", is_seller: true } as const;
      await expect(administration.createUser(named)).rejects.toThrow("Invalid username");
    }
    const first = await administration.createToken("somebody", "shop");
    const second = await administration.createToken("somebody", "phone");
    const level = async (token: string) => (await marketplace.authenticate({ kind: "token", token })).user?.username;
    expect(await level(first.token)).toBe("somebody");
    await administration.revokeToken(first.number);
    await expect(level(first.token)).rejects.toThrow(REFUSED);
    expect(await level(second.token)).toBe("somebody");
    expect(await administration.revokeUser("somebody")).toBe(1);
    await expect(level(second.token)).rejects.toThrow(REFUSED);
  });
});

it("nothing that is stored tells a secret", async () => {
  const { administration, database } = marketplace;
  const { consumerSecret } = await administration.createApplication("Secretive", null);
  const { token } = await administration.createToken("example_buyer", "secretive");
  const access = await permission();
  const tables = ["applications", "personal_tokens", "oauth_access_tokens", "oauth_request_tokens", "oauth_nonces"];
  const rows = await Promise.all(
    tables.map((table) => database.query({ name: `all_${table}`, text: `select * from ${table}` })),
  );
  const text = JSON.stringify(rows);
  for (const secret of [consumerSecret, token, access.oauth_token, access.tokenSecret])
    expect(text).not.toContain(secret);
});
