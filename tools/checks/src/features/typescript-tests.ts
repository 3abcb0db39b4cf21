import type { FeatureTests } from "./features.ts";

const CLIENT = "packages/client/test";
const SERVER = "apps/server/test";
const CHECKS = "tools/checks/test";

/** The tests of `@runout/client`. */
export const typescriptTests: FeatureTests = {
  requests: [`${CLIENT}/kit/requests.test.ts`, "requests.json: a call leads to the request"],
  typedValues: [`${CLIENT}/types.test.ts`, "take the contract's conditions and no others"],
  refusedValues: [`${CLIENT}/operations.test.ts`, "are a TypeError that names the parameter"],
  paths: [`${CLIENT}/kit/paths.test.ts`, "paths.json: a value of a path leads to its route or nowhere"],
  oddAnswers: [`${CLIENT}/kit/evolution.test.ts`, "evolution.json: an odd answer to a %s"],
  errorDetails: [
    `${CLIENT}/errors.test.ts`,
    "has the operation, the attempts, the rate limit, and what the contract advises",
  ],
  errorsWithoutCredentials: [
    `${CLIENT}/errors.test.ts`,
    "can be repeated in a shell, and shows no credential there or anywhere",
  ],
  keys: [`${CLIENT}/kit/requests.test.ts`, "has the header of $name"],
  signatures: [`${CLIENT}/kit/oauth.test.ts`, "oauth.json: requests are signed"],
  oauthFlow: [`${SERVER}/client.test.ts`, "gets a user's permission and signs with %s"],
  redirects: [
    `${CLIENT}/answers.test.ts`,
    "is not followed, so that credentials do not go to another server and a POST does not become a GET",
  ],
  retries: [`${CLIENT}/retry.test.ts`, "repeats a POST that the contract calls safe, and none that it does not"],
  unchanged: [`${CLIENT}/retry.test.ts`, "repeats any call after a 503 that says that nothing was changed"],
  refusals: [`${CLIENT}/retry.test.ts`, "repeats any call after a 429, at most five times, and longer each time"],
  retryAfter: [
    `${CLIENT}/retry.test.ts`,
    "waits as long as Retry-After says, in seconds or until a date, but not longer than a minute",
  ],
  randomDelays: [`${CLIENT}/retry.test.ts`, "waits a random time up to a bound that doubles"],
  pacing: [`${CLIENT}/kit/pacing.test.ts`, "pacing.json: calls are spaced"],
  sharedPacing: [`${CLIENT}/pacing.test.ts`, "is shared by clients that are given the same one"],
  budget: [`${CLIENT}/pacing.test.ts`, "learns the limit from the answers, up and down"],
  attemptTimeout: [
    `${CLIENT}/timeouts.test.ts`,
    "end an attempt, also when what sends it does not listen to signals, and the call is repeated",
  ],
  totalTimeout: [`${CLIENT}/timeouts.test.ts`, "end a call as a whole, and no wait goes beyond that"],
  cancellation: [
    `${CLIENT}/timeouts.test.ts`,
    "ends a call with its own reason: before it, during an attempt, and during each kind of wait",
  ],
  items: [
    `${CLIENT}/paginate.test.ts`,
    "yields the items of a call that was not awaited, page after page, and asks for each page once",
  ],
  pages: [`${CLIENT}/paginate.test.ts`, "yields pages"],
  pagesAhead: [`${CLIENT}/paginate.test.ts`, "asks for pages ahead, and yields them in order whatever comes first"],
  resumed: [
    `${CLIENT}/paginate.test.ts`,
    "continues where a token says, within a page too, and requests nothing before it",
  ],
  longInventories: [`${CLIENT}/paginate.test.ts`, "reads a longer inventory from both ends, each listing once"],
  metadata: [`${CLIENT}/operations.test.ts`, "comes with a function's call"],
  conditional: [
    `${CLIENT}/conditional-requests.test.ts`,
    "answers a 304 with the page that was kept, and requests a changed one again",
  ],
  otherCalls: [
    `${CLIENT}/operations.test.ts`,
    "makes calls that the contract does not describe, through the same layers",
  ],
  events: [`${CLIENT}/events.test.ts`, "report a call, its waits, its attempts and its end, and never credentials"],
  openTelemetry: [
    `${CHECKS}/opentelemetry.test.ts`,
    "docs/opentelemetry.md turns a call with a repeated attempt into a span",
  ],
  log: [`${CLIENT}/events.test.ts`, "writes lines of its level and above, without credentials"],
  observer: [`${CLIENT}/observer.test.ts`, "reports each difference once, and leaves the response as it is"],
  control: [
    "packages/sandbox/test/sandbox.test.ts",
    "sells: orders, pays and refuses by the operations of the control API",
  ],
  sale: [`${SERVER}/client.test.ts`, "sells a record, from the listing to the refund"],
  installed: [
    `${CHECKS}/published.test.ts`,
    "the client installs by itself, compiles in both resolutions of modules, and sells on the server",
  ],
};
