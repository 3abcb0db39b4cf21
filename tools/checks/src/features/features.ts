/** The client libraries, by the names of their languages. */
export const LANGUAGES = ["TypeScript"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A test that shows that a library can do something: its file from the top of the repository, and its name. */
export type Evidence = readonly [file: string, name: string];

/** What a client library can do, with a test for each library that can. */
export interface Feature {
  name: string;
  tests: Readonly<Partial<Record<Language, Evidence>>>;
}

const CLIENT = "packages/client/test";
const SERVER = "apps/server/test";
const CHECKS = "tools/checks/test";

export const FEATURES: readonly Feature[] = [
  {
    name: "Requests as documented, for every operation and argument",
    tests: { TypeScript: [`${CLIENT}/kit/requests.test.ts`, "requests.json: a call leads to the request"] },
  },
  {
    name: "A wrong enumeration value does not pass the type checker",
    tests: { TypeScript: [`${CLIENT}/types.test.ts`, "take the contract's conditions and no others"] },
  },
  {
    name: "A value that cannot be sent is refused by name",
    tests: { TypeScript: [`${CLIENT}/operations.test.ts`, "are a TypeError that names the parameter"] },
  },
  {
    name: "No value of a path leads to another route",
    tests: {
      TypeScript: [`${CLIENT}/kit/paths.test.ts`, "paths.json: a value of a path leads to its route or nowhere"],
    },
  },
  {
    name: "Odd answers end in a value or a typed error",
    tests: { TypeScript: [`${CLIENT}/kit/evolution.test.ts`, "evolution.json: an odd answer to a %s"] },
  },
  {
    name: "Errors with operation, attempts and advice of the document",
    tests: {
      TypeScript: [
        `${CLIENT}/errors.test.ts`,
        "tells the operation, the attempts, the rate limit, and what the contract advises",
      ],
    },
  },
  {
    name: "Errors show no credentials",
    tests: {
      TypeScript: [`${CLIENT}/errors.test.ts`, "can be repeated in a shell, and shows no credential there or anywhere"],
    },
  },
  {
    name: "Personal token, and key with secret",
    tests: { TypeScript: [`${CLIENT}/kit/requests.test.ts`, "has the header of $name"] },
  },
  {
    name: "OAuth 1.0a signatures, HMAC-SHA1 and PLAINTEXT",
    tests: { TypeScript: [`${CLIENT}/kit/oauth.test.ts`, "oauth.json: requests are signed"] },
  },
  {
    name: "OAuth flow, in three steps",
    tests: { TypeScript: [`${SERVER}/client.test.ts`, "gets a user's permission and signs with %s"] },
  },
  {
    name: "Credentials stay with the API: redirects are not followed",
    tests: {
      TypeScript: [
        `${CLIENT}/answers.test.ts`,
        "is not followed, so that credentials do not go to another server and a POST does not become a GET",
      ],
    },
  },
  {
    name: "Retries where `x-retry` allows them",
    tests: {
      TypeScript: [`${CLIENT}/retry.test.ts`, "repeats a POST that the contract calls safe, and none that it does not"],
    },
  },
  {
    name: "Retries after a 503 that changed nothing",
    tests: {
      TypeScript: [`${CLIENT}/retry.test.ts`, "repeats any call after a 503 that says that nothing was changed"],
    },
  },
  {
    name: "Retries after a 429",
    tests: {
      TypeScript: [`${CLIENT}/retry.test.ts`, "repeats any call after a 429, at most five times, and longer each time"],
    },
  },
  {
    name: "`Retry-After`",
    tests: {
      TypeScript: [
        `${CLIENT}/retry.test.ts`,
        "waits as long as Retry-After says, in seconds or until a date, but not longer than a minute",
      ],
    },
  },
  {
    name: "Random delays with a bound that doubles",
    tests: { TypeScript: [`${CLIENT}/retry.test.ts`, "waits a random time up to a bound that doubles"] },
  },
  {
    name: "Pacing within the rate limit",
    tests: { TypeScript: [`${CLIENT}/kit/pacing.test.ts`, "pacing.json: calls are spaced"] },
  },
  {
    name: "Pacing shared by several clients",
    tests: { TypeScript: [`${CLIENT}/pacing.test.ts`, "is shared by clients that are given the same one"] },
  },
  {
    name: "What is left of the rate limit",
    tests: { TypeScript: [`${CLIENT}/pacing.test.ts`, "learns the limit from the answers, up and down"] },
  },
  {
    name: "Timeout of an attempt",
    tests: {
      TypeScript: [
        `${CLIENT}/timeouts.test.ts`,
        "end an attempt, also when what sends it does not listen to signals, and the call is repeated",
      ],
    },
  },
  {
    name: "Timeout of a call as a whole",
    tests: { TypeScript: [`${CLIENT}/timeouts.test.ts`, "end a call as a whole, and no wait goes beyond that"] },
  },
  {
    name: "Cancellation by the caller",
    tests: {
      TypeScript: [
        `${CLIENT}/timeouts.test.ts`,
        "ends a call with its own reason: before it, during an attempt, and during each kind of wait",
      ],
    },
  },
  {
    name: "Iteration over items",
    tests: {
      TypeScript: [
        `${CLIENT}/paginate.test.ts`,
        "yields the items of a call that was not awaited, page after page, and asks for each page once",
      ],
    },
  },
  { name: "Iteration over pages", tests: { TypeScript: [`${CLIENT}/paginate.test.ts`, "yields pages"] } },
  {
    name: "Pages requested ahead",
    tests: {
      TypeScript: [`${CLIENT}/paginate.test.ts`, "asks for pages ahead, and yields them in order whatever comes first"],
    },
  },
  {
    name: "Iteration resumed from a token",
    tests: {
      TypeScript: [
        `${CLIENT}/paginate.test.ts`,
        "goes on where a token says, within a page too, and asks for nothing before it",
      ],
    },
  },
  {
    name: "Inventories of more than a hundred pages",
    tests: {
      TypeScript: [`${CLIENT}/paginate.test.ts`, "reads a longer inventory from both ends, each listing once"],
    },
  },
  {
    name: "Status, headers and attempts of a call",
    tests: { TypeScript: [`${CLIENT}/operations.test.ts`, "comes with a function's call"] },
  },
  {
    name: "Conditional requests, with `ETag` and 304",
    tests: {
      TypeScript: [
        `${CLIENT}/operations.test.ts`,
        "answers a 304 with the page that was kept, and asks for a changed one anew",
      ],
    },
  },
  {
    name: "Calls that the document does not describe",
    tests: {
      TypeScript: [
        `${CLIENT}/operations.test.ts`,
        "makes calls that the contract does not describe, through the same layers",
      ],
    },
  },
  {
    name: "Events of calls, waits, attempts and ends",
    tests: {
      TypeScript: [
        `${CLIENT}/events.test.ts`,
        "tell of a call, its waits, its attempts and its end, and never of credentials",
      ],
    },
  },
  {
    name: "OpenTelemetry, by an adapter in the documentation",
    tests: {
      TypeScript: [
        `${CHECKS}/opentelemetry.test.ts`,
        "docs/opentelemetry.md turns a call with a repeated attempt into a span",
      ],
    },
  },
  {
    name: "Log with levels",
    tests: {
      TypeScript: [`${CLIENT}/events.test.ts`, "writes lines of its level and above, without credentials"],
    },
  },
  {
    name: "Comparison of answers with the document",
    tests: {
      TypeScript: [`${CLIENT}/observer.test.ts`, "reports each difference once, and leaves the response as it is"],
    },
  },
  {
    name: "A sale against a real sandbox",
    tests: {
      TypeScript: [`${SERVER}/client.test.ts`, "sells a record, from the listing to the refund"],
    },
  },
  {
    name: "The published package, installed by itself",
    tests: {
      TypeScript: [
        `${CHECKS}/published.test.ts`,
        "the client installs by itself, compiles in both resolutions of modules, and sells on the server",
      ],
    },
  },
];
