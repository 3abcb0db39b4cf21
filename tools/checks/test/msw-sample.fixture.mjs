// A test of a user's program, which published.test.ts runs with the packed handlers.
import { exampleHandlers } from "@runout/msw";
import { createLazySandbox, statefulHandlers } from "@runout/msw/stateful";
import { setupServer } from "msw/node";

const sandbox = createLazySandbox();
const server = setupServer(...statefulHandlers(sandbox));
server.listen({ onUnhandledRequest: "error" });
const url = "https://api.discogs.com/marketplace/listings";
const headers = { authorization: "Discogs token=seller-token" };
const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 24.5 });
const created = await fetch(url, { method: "POST", headers, body });
const { listing_id } = await created.json();
const listing = await fetch(`${url}/${listing_id}`);
const { price } = await listing.json();

server.use(...exampleHandlers());
const example = await fetch(`${url}/${listing_id}`);
const { id } = await example.json();
process.stdout.write(`${created.status} ${listing.status} ${price.value} ${example.status} ${id !== listing_id}\n`);
server.close();
await sandbox.close();
