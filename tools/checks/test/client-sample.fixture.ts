import { type components, createClient, NotFoundError, unwrap } from "@runout/client";

declare const process: { argv: string[] };

const client = createClient({
  baseUrl: process.argv[2] ?? "",
  auth: { type: "token", token: "seller-token" },
  userAgent: "sample/1.0",
});

const condition: components["schemas"]["ListingCreate"]["condition"] = "Mint (M)";
const { listing_id } = await unwrap(
  client.POST("/marketplace/listings", { body: { release_id: 1, condition, price: 24.5 } }),
);
const params = { path: { listing_id } };
const { price } = await unwrap(client.GET("/marketplace/listings/{listing_id}", { params }));
const value: number = price.value;
await unwrap(client.DELETE("/marketplace/listings/{listing_id}", { params }));
const error = await unwrap(client.GET("/marketplace/listings/{listing_id}", { params })).catch((thrown) => thrown);
// biome-ignore lint/suspicious/noConsole: what it prints is what the test reads
console.log(value, error instanceof NotFoundError);

// @ts-expect-error "Mint" is no condition: the types came with the package, or this line would compile
export const wrong: components["schemas"]["ListingCreate"]["condition"] = "Mint";
