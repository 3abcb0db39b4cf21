import type { ExampleCall } from "./example-call.ts";
import { sampleApplication, sampleUserAgent } from "./sample-caller.ts";

const { key, secret } = sampleApplication;

/** Writes a call of a token endpoint as commands for a POSIX shell, signed by hand with PLAINTEXT. */
export function oauthCurlSample({ baseUrl, path, method }: ExampleCall): string {
  const verb = method === "GET" ? [] : [`-X ${method}`];
  if (path === "/oauth/request_token") {
    const sign = authorization({ oauth_callback: "oob" }, `${secret}&`);
    return [
      "# PLAINTEXT: the signature is the application's secret and an ampersand.",
      words(`curl '${baseUrl}${path}'`, ...verb, `-A '${sampleUserAgent}'`, sign),
    ].join("\n");
  }
  const requestSign = authorization({ oauth_callback: "oob" }, `${secret}&`);
  const sign = authorization({ oauth_token: "$token", oauth_verifier: "$verifier" }, `${secret}&$token_secret`);
  return [
    "# 1. A request token with its secret.",
    `answer=$(${words(`curl -s '${baseUrl}/oauth/request_token'`, `-A '${sampleUserAgent}'`, requestSign)})`,
    `token=$(echo "$answer" | sed 's/.*oauth_token=\\([^&]*\\).*/\\1/')`,
    `token_secret=$(echo "$answer" | sed 's/.*oauth_token_secret=\\([^&]*\\).*/\\1/')`,
    "",
    `# 2. The user presses Allow on ${baseUrl}/oauth/authorize?oauth_token=$token`,
    "#    and is shown the verifier. Here the shell does it for example_buyer.",
    `verifier=$(${words(
      `curl -s '${baseUrl}/oauth/authorize'`,
      `-d "oauth_token=$token" -d username=example_buyer -d decision=allow`,
    )} | sed -n 's/.*id="verifier">\\([^<]*\\)<.*/\\1/p')`,
    "",
    "# 3. PLAINTEXT: both secrets, joined by an ampersand.",
    words(`curl '${baseUrl}${path}'`, ...verb, `-A '${sampleUserAgent}'`, sign),
  ].join("\n");
}

/** The header, in double quotes: the shell puts in the time and a random nonce. */
function authorization(parameters: Record<string, string>, signature: string): string {
  const signed = Object.entries({
    oauth_consumer_key: key,
    ...parameters,
    oauth_timestamp: "$(date +%s)",
    oauth_nonce: "$(openssl rand -hex 16)",
    oauth_signature_method: "PLAINTEXT",
    oauth_signature: signature,
  });
  const pairs = signed.map(([name, value]) => `${name}=\\"${value}\\"`);
  return `-H "Authorization: OAuth ${pairs.join(", \\\n")}"`;
}

const words = (...parts: string[]) => parts.join(" \\\n  ");
