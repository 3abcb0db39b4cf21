/** The seller with all the listings, and the token that this bench gives to the owner. */
export const seller = { id: 845236, username: "example_seller", bucket: 845236 % 1024 } as const;
export const buyer = "example_buyer";
/** A second seller, for listings that are added: the pages of the first stay as they are. */
export const store = { id: 614207, username: "example_store", bucket: 614207 % 1024 } as const;

export const tokens = { seller: "bench-seller-token", store: "bench-store-token" } as const;

/** What a caller sends who is the user of a token. */
export const authorization = (token: string) => ({ authorization: `Discogs token=${token}` });

/** The page that most rows are about: 50 listings for sale, oldest first. */
export const pagePath = `/users/${seller.username}/inventory?per_page=50`;

/**
 * Headers that ask for a page under a name of the server that nobody used before: it is part of all links of a page, so the
 * page is made anew from the same rows.
 */
export const uncached = { host: "{n}.localhost" } as const;
