/** What client libraries can do, in the order of the table. */
export const FEATURES = {
  requests: "Requests as documented, for every operation and argument",
  typedValues: "A wrong enumeration value does not pass the type checker",
  refusedValues: "A value that cannot be sent is refused by name",
  paths: "No value of a path leads to another route",
  oddAnswers: "Odd answers end in a value or a typed error",
  errorDetails: "Errors with operation, attempts and advice of the document",
  errorsWithoutCredentials: "Errors show no credentials",
  keys: "Personal token, and key with secret",
  signatures: "OAuth 1.0a signatures, HMAC-SHA1 and PLAINTEXT",
  oauthFlow: "OAuth flow, in three steps",
  redirects: "Credentials stay with the API: redirects are not followed",
  retries: "Retries where `x-retry` allows them",
  unchanged: "Retries after a 503 that changed nothing",
  refusals: "Retries after a 429",
  retryAfter: "`Retry-After`",
  randomDelays: "Random delays with a bound that doubles",
  pacing: "Pacing within the rate limit",
  sharedPacing: "Pacing shared by several clients",
  budget: "What is left of the rate limit",
  attemptTimeout: "Timeout of an attempt",
  totalTimeout: "Timeout of a call as a whole",
  cancellation: "Cancellation by the caller",
  items: "Iteration over items",
  pages: "Iteration over pages",
  pagesAhead: "Pages requested ahead",
  resumed: "Iteration resumed from a token",
  longInventories: "Inventories of more than a hundred pages",
  metadata: "Status, headers and attempts of a call",
  conditional: "Conditional requests, with `ETag` and 304",
  otherCalls: "Calls that the document does not describe",
  events: "Events of calls, waits, attempts and ends",
  openTelemetry: "OpenTelemetry, by an adapter in the documentation",
  log: "Log with levels",
  observer: "Comparison of answers with the document",
  control: "Typed control of a sandbox, for tests",
  sale: "A sale against a real sandbox",
  installed: "The published package, installed by itself",
} as const;
export type Feature = keyof typeof FEATURES;

/** A test that shows that a library can do something: its file from the top of the repository, and its name. */
export type TestReference = readonly [file: string, name: string];

/** The tests of one library, for what it can do. */
export type FeatureTests = Readonly<Partial<Record<Feature, TestReference>>>;
