import { callbackOf, type ExampleCall, SAMPLE_APPLICATION, SAMPLE_USER_AGENT } from "./example-call.ts";
import { exportedName } from "./go-literal.ts";
import { goProgram, RUNOUT_IMPORT } from "./go-sample.ts";

const { key, secret } = SAMPLE_APPLICATION;
const KEYS = `runout.OAuthKeys{Key: "${key}", Secret: "${secret}"}`;

/** Writes a call of a token endpoint with the Go client: by its flow, which calls them with GET, and for those with POST by their methods. */
export function oauthGoSample(call: ExampleCall): string {
  const isFlow = call.method === "GET";
  const statements =
    call.path === "/oauth/access_token"
      ? [...flow(call), ...allow(call), ...(isFlow ? COMPLETE : exchange(call))]
      : isFlow
        ? [...flow(call), "// Send the user to this page.", "fmt.Println(requestToken.AuthorizeURL)"]
        : requestToken(call);
  return goProgram([RUNOUT_IMPORT], statements);
}

const options = ({ baseUrl }: ExampleCall): string => `\n\t\t"${baseUrl}",\n\t\t"${SAMPLE_USER_AGENT}",\n`;

const flow = (call: ExampleCall): string[] => [
  `flow, err := runout.NewOAuthFlow(${options(call)}\t\t${KEYS},\n\t)`,
  `requestToken, err := flow.Begin(context.Background(), ${JSON.stringify(callbackOf(call))})`,
];

/** The statements of what a user does. */
const allow = ({ baseUrl }: ExampleCall): string[] => [
  [
    "",
    "// The user presses Allow on requestToken.AuthorizeURL",
    "// and is shown the verifier. Here the program does it for example_buyer.",
    `answer, err := http.PostForm("${baseUrl}/oauth/authorize", url.Values{`,
    '\t"oauth_token": {requestToken.Token},',
    '\t"username":    {"example_buyer"},',
    '\t"decision":    {"allow"},',
    "})",
  ].join("\n\t"),
  "defer answer.Body.Close()",
  "page, err := io.ReadAll(answer.Body)",
  'found := regexp.MustCompile(`id="verifier">([^<]*)`).FindSubmatch(page)',
  'if found == nil {\n\t\tlog.Fatal("There is no verifier on the page.")\n\t}\n',
];

const COMPLETE = [
  "keys, err := flow.Complete(context.Background(), requestToken, string(found[1]))",
  "// Keep the keys: they stay valid until the user revokes them.",
  'fmt.Println(keys.Token != "")',
];

const requestToken = (call: ExampleCall): string[] => [
  `client, err := runout.New(${options(call)}\t\trunout.WithAuth(runout.OAuth(${KEYS})),\n\t)`,
  ...tokenStatements(call, "OAuthCallback", JSON.stringify(callbackOf(call))),
];

const exchange = (call: ExampleCall): string[] => [
  [
    "keys := runout.OAuthKeys{",
    `\tKey:         "${key}",`,
    `\tSecret:      "${secret}",`,
    "\tToken:       requestToken.Token,",
    "\tTokenSecret: requestToken.TokenSecret,",
    "}",
  ].join("\n\t"),
  `client, err := runout.New(${options(call)}\t\trunout.WithAuth(runout.OAuth(keys)),\n\t)`,
  ...tokenStatements(call, "OAuthVerifier", "string(found[1])"),
];

function tokenStatements({ operationId }: ExampleCall, field: string, value: string): string[] {
  const name = exportedName(operationId);
  return [
    `token, err := client.${name}(context.Background(), &runout.${name}Params{\n\t\t${field}: ${value},\n\t})`,
    'fmt.Println(token.Get("oauth_token") != "")',
  ];
}
