/** The addresses of the running services. */
export interface Addresses {
  server: string;
  mock: string;
  docs: string;
}

/** What `npm start` prints when everything answers: the addresses, the demo credentials, and a first call. */
export const greeting = ({ server, mock, docs }: Addresses): string => `
  Sandbox  ${server}    a marketplace that remembers what you do
  Mock     ${mock}    the examples of the contract, nothing remembered
  Docs     ${docs}    reference, fidelity, how to start

  Personal tokens   seller-token     example_seller (USD, United States)
                    buyer-token      example_buyer (EUR, Germany)
                    store-token      example_store (GBP, United Kingdom)
                    collector-token  example_collector (USD, United States)
  Application       key demo-key, secret demo-secret

  Try it:

    curl '${server}/users/example_seller/inventory?sort=price&per_page=3' \\
      -H 'Authorization: Discogs token=seller-token'

  Ctrl-C stops everything. Data is kept in .runout; POST ${server}/sandbox/reset puts it back.
`;
