import { callbackOf, type ExampleCall, SAMPLE_APPLICATION, SAMPLE_USER_AGENT } from "./example-call.ts";

const { key, secret } = SAMPLE_APPLICATION;

/**
 * Writes a call of a token endpoint with `@runout/client`: by its flow, which calls them with GET, and for the operations with POST by
 * their functions.
 */
export function oauthTypescriptSample(call: ExampleCall): string {
  const isFlow = call.method === "GET";
  return (call.path === "/oauth/request_token" ? requestToken(call, isFlow) : accessToken(call, isFlow)).join("\n");
}

function requestToken(call: ExampleCall, isFlow: boolean): string[] {
  if (isFlow) {
    return [
      'import { createOAuthFlow } from "@runout/client";',
      "",
      ...flow(call),
      "",
      `const requestToken = await flow.begin(${JSON.stringify(callbackOf(call))});`,
      "// Send the user to requestToken.authorizeUrl.",
    ];
  }
  return [
    'import { createTransport, oauth } from "@runout/client";',
    `import { ${call.operationId} } from "@runout/client/operations";`,
    "",
    ...transport(call, [`key: ${JSON.stringify(key)}`, `secret: ${JSON.stringify(secret)}`]),
    "",
    `const answer = await ${call.operationId}(transport, { oauth_callback: ${JSON.stringify(callbackOf(call))} });`,
    "const requestToken = new URLSearchParams(answer);",
  ];
}

function accessToken(call: ExampleCall, isFlow: boolean): string[] {
  const names = isFlow ? "createClient, createOAuthFlow, oauth" : "createOAuthFlow, createTransport, oauth";
  return [
    `import { ${names} } from "@runout/client";`,
    ...(isFlow ? [] : [`import { ${call.operationId} } from "@runout/client/operations";`]),
    "",
    ...flow(call),
    "",
    'const requestToken = await flow.begin("oob");',
    "",
    "// The user presses Allow on requestToken.authorizeUrl",
    "// and is shown the verifier. Here the program does it for example_buyer.",
    `const page = await fetch("${call.baseUrl}/oauth/authorize", {`,
    '  method: "POST",',
    "  body: new URLSearchParams({",
    "    oauth_token: requestToken.token,",
    '    username: "example_buyer",',
    '    decision: "allow",',
    "  }),",
    "});",
    `const verifier = /id="verifier">([^<]*)/.exec(await page.text())?.[1] ?? "";`,
    "",
    ...(isFlow ? complete(call) : exchange(call)),
  ];
}

const complete = (call: ExampleCall): string[] => [
  "// Keep the keys: they stay valid until the user revokes them.",
  "const keys = await flow.complete(requestToken, verifier);",
  "const client = createClient({",
  ...options(call),
  "  auth: oauth(keys),",
  "});",
];

const exchange = (call: ExampleCall): string[] => [
  ...transport(call, [
    `key: ${JSON.stringify(key)}`,
    `secret: ${JSON.stringify(secret)}`,
    "token: requestToken.token",
    "tokenSecret: requestToken.tokenSecret",
  ]),
  `const answer = await ${call.operationId}(transport, {`,
  "  oauth_verifier: verifier,",
  "});",
  "const accessToken = new URLSearchParams(answer);",
];

const options = ({ baseUrl }: ExampleCall): string[] => [
  `  baseUrl: ${JSON.stringify(baseUrl)},`,
  `  userAgent: ${JSON.stringify(SAMPLE_USER_AGENT)},`,
];

const flow = (call: ExampleCall): string[] => [
  "const flow = createOAuthFlow({",
  ...options(call),
  `  key: ${JSON.stringify(key)},`,
  `  secret: ${JSON.stringify(secret)},`,
  "});",
];

const transport = (call: ExampleCall, keys: readonly string[]): string[] => [
  "const transport = createTransport({",
  ...options(call),
  "  auth: oauth({",
  ...keys.map((line) => `    ${line},`),
  "  }),",
  "});",
];
