import { callbackOf, type ExampleCall, SAMPLE_APPLICATION, SAMPLE_USER_AGENT } from "./example-call.ts";

const { key, secret } = SAMPLE_APPLICATION;

/** Writes a call of a token endpoint with the Python client: by its flow, which calls them with GET, and those with POST by `request`. */
export function oauthPythonSample(call: ExampleCall): string {
  const isFlow = call.method === "GET";
  if (call.path === "/oauth/access_token") return accessToken(call, isFlow).join("\n");
  return (isFlow ? requestTokenByFlow(call) : requestToken(call)).join("\n");
}

const requestTokenByFlow = (call: ExampleCall): string[] => [
  "from runout import Application, Client",
  "",
  ...client(call, `Application("${key}", "${secret}")`),
  `    request_token = client.begin_oauth(${JSON.stringify(callbackOf(call))})`,
  "    # Send the user to request_token.authorize_url.",
];

const requestToken = (call: ExampleCall): string[] => [
  "from urllib.parse import parse_qs",
  "",
  "from runout import Client, OAuth",
  "",
  ...client(call, `OAuth("${key}", "${secret}")`),
  "    answer = client.request(",
  '        "POST",',
  '        "/oauth/request_token",',
  `        query={"oauth_callback": ${JSON.stringify(callbackOf(call))}},`,
  "    )",
  "    request_token = parse_qs(answer)",
];

const accessToken = (call: ExampleCall, isFlow: boolean): string[] => [
  "import re",
  ...(isFlow ? ["from urllib.parse import urlencode"] : ["from urllib.parse import parse_qs, urlencode"]),
  "from urllib.request import urlopen",
  "",
  `from runout import Application, Client${isFlow ? "" : ", OAuth"}`,
  "",
  ...client(call, `Application("${key}", "${secret}")`),
  '    request_token = client.begin_oauth("oob")',
  "",
  "    # The user presses Allow on request_token.authorize_url",
  "    # and is shown the verifier. Here the program does it for example_buyer.",
  "    form = {",
  '        "oauth_token": request_token.token,',
  '        "username": "example_buyer",',
  '        "decision": "allow",',
  "    }",
  `    with urlopen("${call.baseUrl}/oauth/authorize", urlencode(form).encode()) as page:`,
  `        found = re.search('id="verifier">([^<]*)', page.read().decode())`,
  '    verifier = found[1] if found else ""',
  "",
  ...(isFlow ? COMPLETE : []),
  ...(isFlow ? [] : exchange(call)),
];

const COMPLETE = [
  "    # Keep its token and token_secret: they stay valid until the user revokes them.",
  "    keys = client.complete_oauth(request_token, verifier)",
];

const exchange = (call: ExampleCall): string[] => [
  "keys = OAuth(",
  `    "${key}", "${secret}", request_token.token, request_token.token_secret`,
  ")",
  ...client(call, "keys"),
  "    answer = client.request(",
  '        "POST",',
  '        "/oauth/access_token",',
  '        query={"oauth_verifier": verifier},',
  "    )",
  "    access_token = parse_qs(answer)",
];

const client = ({ baseUrl }: ExampleCall, auth: string): string[] => [
  "with Client(",
  `    "${baseUrl}",`,
  `    user_agent="${SAMPLE_USER_AGENT}",`,
  `    auth=${auth},`,
  ") as client:",
];
