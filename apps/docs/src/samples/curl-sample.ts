import { type CallAuth, callbackOf, type ExampleCall, SAMPLE_APPLICATION, SAMPLE_USER_AGENT } from "./example-call.ts";

const { key, secret } = SAMPLE_APPLICATION;

/** Writes an example call as a curl command for a POSIX shell. */
export function curlSample(call: ExampleCall): string {
  const parts = [`curl ${quote(exampleUrl(call))}`];
  if (call.method !== "GET") parts.push(`-X ${call.method}`);
  if (call.auth) parts.push(`-H ${quote(`Authorization: ${authorizationHeader(call.auth)}`)}`);
  parts.push(`-A ${quote(SAMPLE_USER_AGENT)}`);
  for (const [name, value] of Object.entries(call.headers)) parts.push(`-H ${quote(`${name}: ${value}`)}`);
  if (call.body !== undefined) {
    parts.push("-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(call.body, null, 2))}`);
  }
  return onLines(...parts);
}

/** The URL of a call, its parameters filled in and encoded. */
export function exampleUrl({ baseUrl, path, pathParameters, query }: ExampleCall): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name])));
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${baseUrl}${filled}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

/** The `Authorization` header of a call. */
export const authorizationHeader = (auth: CallAuth): string =>
  auth.kind === "token" ? `Discogs token=${auth.token}` : `Discogs key=${auth.key}, secret=${auth.secret}`;

/** Writes a call of a token endpoint as commands for a POSIX shell, signed by hand with PLAINTEXT. */
export function oauthCurlSample({ baseUrl, path, method, query }: ExampleCall): string {
  const verb = method === "GET" ? [] : [`-X ${method}`];
  if (path === "/oauth/request_token") {
    const sign = authorization({ oauth_callback: encodeURIComponent(callbackOf({ query })) }, `${secret}&`);
    return [
      "# PLAINTEXT: the signature is the application's secret and an ampersand.",
      onLines(`curl '${baseUrl}${path}'`, ...verb, `-A '${SAMPLE_USER_AGENT}'`, sign),
    ].join("\n");
  }
  const requestSign = authorization({ oauth_callback: "oob" }, `${secret}&`);
  const sign = authorization({ oauth_token: "$token", oauth_verifier: "$verifier" }, `${secret}&$token_secret`);
  return [
    "# 1. A request token with its secret.",
    `answer=$(${onLines(`curl -s '${baseUrl}/oauth/request_token'`, `-A '${SAMPLE_USER_AGENT}'`, requestSign)})`,
    `token=$(echo "$answer" | sed 's/.*oauth_token=\\([^&]*\\).*/\\1/')`,
    `token_secret=$(echo "$answer" | sed 's/.*oauth_token_secret=\\([^&]*\\).*/\\1/')`,
    "",
    `# 2. The user presses Allow on ${baseUrl}/oauth/authorize?oauth_token=$token`,
    "#    and is shown the verifier. Here the shell does it for example_buyer.",
    `verifier=$(${onLines(
      `curl -s '${baseUrl}/oauth/authorize'`,
      `-d "oauth_token=$token" -d username=example_buyer -d decision=allow`,
    )} | sed -n 's/.*id="verifier">\\([^<]*\\)<.*/\\1/p')`,
    "",
    "# 3. PLAINTEXT: both secrets, joined by an ampersand.",
    onLines(`curl '${baseUrl}${path}'`, ...verb, `-A '${SAMPLE_USER_AGENT}'`, sign),
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

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const onLines = (...parts: string[]) => parts.join(" \\\n  ");
