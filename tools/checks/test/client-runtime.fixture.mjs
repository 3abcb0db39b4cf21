import { createClient, createOAuthFlow, createTransport, NotFoundError, oauth, paginate, unwrap } from "@runout/client";
import { createListing, deleteListing, getIdentity, getInventory, getListing } from "@runout/client/operations";

/**
 * Uses the client for a sale, an error, a list, and a user's permission. Only what every platform has.
 *
 * @param page where the user gives the permission; other sites cannot read the server's own page
 */
export async function useClient(baseUrl, page = `${baseUrl}/oauth/authorize`) {
  const options = { baseUrl, userAgent: "sample/1.0" };
  const transport = createTransport({ ...options, auth: { type: "token", token: "seller-token" } });
  const { listing_id } = await createListing(transport, { release_id: 1, condition: "Mint (M)", price: 24.5 });
  const client = createClient({ ...options, auth: { type: "token", token: "seller-token" } });
  const params = { path: { listing_id } };
  const { price } = await unwrap(client.GET("/marketplace/listings/{listing_id}", { params }));
  await deleteListing(transport, { listing_id });
  const error = await getListing(transport, { listing_id }).catch((thrown) => thrown);
  const listings = paginate(getInventory(transport, { username: "example_seller", per_page: 2 }), { ahead: 2 });
  const collected = await listings.collect({ limit: 5 });

  const flow = createOAuthFlow({ ...options, key: "demo-key", secret: "demo-secret" });
  const requestToken = await flow.begin();
  const fields = { oauth_token: requestToken.token, username: "example_buyer", decision: "allow" };
  const allowed = await fetch(page, { method: "POST", body: new URLSearchParams(fields) });
  const [, verifier = ""] = /id="verifier">([^<]*)/.exec(await allowed.text()) ?? [];
  const keys = await flow.complete(requestToken, verifier);
  const { username } = await getIdentity(createTransport({ ...options, auth: oauth(keys) }));
  return {
    price: price.value,
    error: error instanceof NotFoundError,
    listings: new Set(collected.map(({ id }) => id)).size,
    budget: typeof transport.budget.limit,
    username,
  };
}
