/** The personal token of the demo seller, who owns what the examples of the contract show. */
export const sampleToken = "seller-token";

/** What the program in the samples calls itself. */
export const sampleUserAgent = "my-shop/1.0 +https://shop.example";
