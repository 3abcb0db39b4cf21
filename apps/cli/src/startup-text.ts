/** Where the services listen; undefined for one that was not started. */
export interface Addresses {
  sandbox: string;
  mock: string | undefined;
  docs: string | undefined;
}

/** The demo's personal tokens. */
const TOKENS = [
  { token: "seller-token", username: "example_seller", region: "USD, United States" },
  { token: "buyer-token", username: "example_buyer", region: "EUR, Germany" },
  { token: "store-token", username: "example_store", region: "GBP, United Kingdom" },
  { token: "collector-token", username: "example_collector", region: "USD, United States" },
] as const;
const APPLICATION = { key: "demo-key", secret: "demo-secret" } as const;

/** The line of a service that answers. */
export const serviceLines = {
  sandbox: (url: string) => `  Sandbox  ${url}    a marketplace that remembers what you do`,
  mock: (url: string) => `  Mock     ${url}    the examples of the contract, nothing remembered`,
  docs: (url: string) => `  Docs     ${url}    reference, fidelity, how to start`,
};

/**
 * What is said when everything answers: the demo credentials, and a first call.
 *
 * @param storage where data is kept; undefined for memory
 */
export const credentialsAndFirstCall = (sandbox: string, isDemo: boolean, storage: string | undefined): string => `
${isDemo ? `${credentials(sandbox)}\n` : ""}  Ctrl-C stops everything. ${storageLine(storage)} \`runout reset\` restores the start.
`;

const credentials = (sandbox: string): string => `${TOKENS.map(
  ({ token, username, region }, index) =>
    `  ${(index === 0 ? "Personal tokens" : "").padEnd(15)}   ${token.padEnd(15)}  ${username} (${region})`,
).join("\n")}
  Application       key ${APPLICATION.key}, secret ${APPLICATION.secret}

  Try it:

    curl '${sandbox}/users/example_seller/inventory?sort=price&per_page=3' \\
      -H 'Authorization: Discogs token=${TOKENS[0].token}'
`;

const storageLine = (storage: string | undefined): string =>
  storage === undefined ? "Nothing is kept." : `Data is kept in ${storage}.`;

/** The same for programs, in one line. */
export const startupJson = (addresses: Addresses, isDemo: boolean): string =>
  JSON.stringify({ ...addresses, ...(isDemo && { tokens: TOKENS, application: APPLICATION }) });
