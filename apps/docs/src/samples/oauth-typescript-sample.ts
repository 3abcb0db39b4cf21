import { type ExampleCall, SAMPLE_APPLICATION, SAMPLE_USER_AGENT } from "./example-call.ts";

const { key, secret } = SAMPLE_APPLICATION;

/** Writes a call of a token endpoint with `@runout/client`, signed with PLAINTEXT. */
export function oauthTypescriptSample(call: ExampleCall): string {
  const { baseUrl, path } = call;
  return [
    'import { createClient, unwrap } from "@runout/client";',
    "",
    "const client = createClient({",
    `  baseUrl: ${JSON.stringify(baseUrl)},`,
    `  userAgent: ${JSON.stringify(SAMPLE_USER_AGENT)},`,
    "});",
    "",
    "/** PLAINTEXT: the signature is both secrets, joined by an ampersand. */",
    'function signed(parameters: Record<string, string>, tokenSecret = "") {',
    "  const pairs = Object.entries({",
    "    ...parameters,",
    `    oauth_consumer_key: ${JSON.stringify(key)},`,
    "    oauth_timestamp: String(Math.floor(Date.now() / 1000)),",
    "    oauth_nonce: crypto.randomUUID(),",
    '    oauth_signature_method: "PLAINTEXT",',
    `    oauth_signature: \`${secret}&\${tokenSecret}\`,`,
    "  });",
    `  const values = pairs.map(([name, value]) => \`\${name}="\${encodeURIComponent(value)}"\`);`,
    `  return { Authorization: \`OAuth \${values.join(", ")}\` };`,
    "}",
    "",
    ...(path === "/oauth/request_token" ? requestToken(call) : accessToken(call)),
  ].join("\n");
}

function requestToken({ method }: Pick<ExampleCall, "method">): string[] {
  return [
    "const answer = await unwrap(",
    `  client.${method}("/oauth/request_token", {`,
    '    headers: signed({ oauth_callback: "oob" }),',
    '    parseAs: "text",',
    "  }),",
    ");",
    "const requestToken = new URLSearchParams(answer);",
  ];
}

function accessToken({ baseUrl, method }: ExampleCall): string[] {
  return [
    ...requestToken({ method: "GET" }),
    'const token = requestToken.get("oauth_token") ?? "";',
    'const secret = requestToken.get("oauth_token_secret") ?? "";',
    "",
    `// The user presses Allow on ${baseUrl}/oauth/authorize?oauth_token=...`,
    "// and is shown the verifier. Here the program does it for example_buyer.",
    `const page = await fetch("${baseUrl}/oauth/authorize", {`,
    '  method: "POST",',
    "  body: new URLSearchParams({",
    "    oauth_token: token,",
    '    username: "example_buyer",',
    '    decision: "allow",',
    "  }),",
    "});",
    `const verifier = /id="verifier">([^<]*)/.exec(await page.text())?.[1] ?? "";`,
    "",
    "const accessToken = new URLSearchParams(",
    "  await unwrap(",
    `    client.${method}("/oauth/access_token", {`,
    "      headers: signed({ oauth_token: token, oauth_verifier: verifier }, secret),",
    '      parseAs: "text",',
    "    }),",
    "  ),",
    ");",
  ];
}
