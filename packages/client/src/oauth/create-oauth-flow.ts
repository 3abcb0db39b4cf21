import { MalformedResponseError } from "../errors/call-error.ts";
import { getAccessToken, getRequestToken } from "../generated/operations.ts";
import type { Call } from "../operations/call.ts";
import { type ClientOptions, createTransport } from "../transport.ts";
import { type OAuthKeys, oauth } from "./oauth.ts";

/** What the flow needs: everything of a client but its credentials, and the application's. */
export interface OAuthFlowOptions
  extends Omit<ClientOptions, "auth">,
    Pick<OAuthKeys, "key" | "secret" | "signatureMethod"> {
  /** The page where users give the permission. @default that of Discogs, or of the sandbox at `baseUrl` */
  authorizePage?: string | undefined;
}

/** A request token: keep it until the user is back, then complete the flow with it. */
export interface RequestToken {
  token: string;
  tokenSecret: string;
  /** Where to send the user. */
  authorizeUrl: string;
}

/** The three steps in which a user gives an application the permission to act for them. */
export interface OAuthFlow {
  /**
   * Begins it: send the user to `authorizeUrl`.
   *
   * @param callback where the user is sent back to, with `oauth_token` and `oauth_verifier` in the query
   *   @default "oob": the user is shown the verifier
   */
  begin(callback?: string): Promise<RequestToken>;
  /** Completes it with the verifier that the user brought back. The keys are for `oauth()`; they stay valid until revoked. */
  complete(requestToken: Pick<RequestToken, "token" | "tokenSecret">, verifier: string): Promise<OAuthKeys>;
}

/** The real API's page is on another host. */
const DISCOGS_API = "https://api.discogs.com";
const DISCOGS_PAGE = "https://www.discogs.com/oauth/authorize";

/**
 * Makes the three-legged flow of OAuth 1.0a.
 *
 * @throws TypeError as `createTransport` and `oauth` do; its methods reject with a `CallError`
 * @example
 * const flow = createOAuthFlow({
 *   baseUrl: "http://127.0.0.1:8080",
 *   userAgent: "my-shop/1.0",
 *   key: "demo-key",
 *   secret: "demo-secret",
 * });
 * const requestToken = await flow.begin("https://shop.example/back");
 */
export function createOAuthFlow(options: OAuthFlowOptions): OAuthFlow {
  const { key, secret, signatureMethod = "HMAC-SHA1", authorizePage, ...rest } = options;
  const transportOf = (user: Partial<OAuthKeys>) =>
    createTransport({ ...rest, auth: oauth({ key, secret, signatureMethod, ...user }) });
  const anonymous = transportOf({});
  const page =
    authorizePage ?? (anonymous.baseUrl === DISCOGS_API ? DISCOGS_PAGE : `${anonymous.baseUrl}/oauth/authorize`);
  return {
    async begin(callback = "oob") {
      const { token, tokenSecret } = await tokenOf(getRequestToken(anonymous, { oauth_callback: callback }));
      return { token, tokenSecret, authorizeUrl: `${page}?oauth_token=${encodeURIComponent(token)}` };
    },
    async complete({ token, tokenSecret }, verifier) {
      const transport = transportOf({ token, tokenSecret });
      return {
        key,
        secret,
        signatureMethod,
        ...(await tokenOf(getAccessToken(transport, { oauth_verifier: verifier }))),
      };
    },
  };
}

async function tokenOf(call: Call<string>): Promise<Pick<RequestToken, "token" | "tokenSecret">> {
  const { data, metadata } = await call.withMetadata();
  const fields = new URLSearchParams(data);
  const token = fields.get("oauth_token");
  const tokenSecret = fields.get("oauth_token_secret");
  if (token && tokenSecret) return { token, tokenSecret };
  throw new MalformedResponseError("has no token", { method: "GET", url: metadata.url }, metadata);
}
