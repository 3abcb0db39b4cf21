/** The personal token of the demo seller, who owns what the examples of the contract show. */
export const sampleToken = "seller-token";

/** The demo application, which signs the OAuth calls of the samples. */
export const sampleApplication = { key: "demo-key", secret: "demo-secret" } as const;

/** What the program in the samples calls itself. */
export const sampleUserAgent = "my-shop/1.0 +https://shop.example";
