import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { openMarketplace } from "@runout/marketplace";
import { buildApp } from "@runout/server";
import { root } from "./repository.ts";

/** One call of the running server, and the files of the repository that had a part in answering it. */
interface WalkedCall {
  name: string;
  status: number;
  files: string[];
}

// Prints, as JSON, which files two calls of a server cross: those of which V8 has executed a function meanwhile. What is done only
// once in a process has been done before.

const marketplace = await openMarketplace({ seed: "demo", demoCredentials: true });
const config = { sandbox: false, rateLimit: true, publicUrl: undefined, tls: undefined };
const app = buildApp({ marketplace, config });
const base = await app.listen({ host: "127.0.0.1", port: 0 });
const session = new Session();
session.connect();
await session.post("Profiler.enable");

const headers = {
  authorization: "Discogs token=seller-token",
  "content-type": "application/json",
  "user-agent": "walk-calls/1.0",
};
const order = `${base}/marketplace/orders/${await findOpenOrder()}`;
let perPage = 1;
let shipping = 1;
const calls = [
  // Another page each time: none comes from the cache.
  await walk("inventory", () => fetch(`${base}/users/example_seller/inventory?per_page=${++perPage}`, { headers })),
  await walk("order edit", () =>
    fetch(order, { method: "POST", headers, body: JSON.stringify({ shipping: ++shipping }) }),
  ),
];
process.stdout.write(JSON.stringify(calls));
session.disconnect();
await app.close();
await marketplace.close();

async function findOpenOrder(): Promise<string> {
  const response = await fetch(`${base}/marketplace/orders?status=New%20Order`, { headers });
  const { orders } = (await response.json()) as { orders: { id: string }[] }; // the test fails where there is none
  return orders[0]?.id ?? "none";
}

async function walk(name: string, call: () => Promise<Response>): Promise<WalkedCall> {
  await (await call()).text();
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await session.post("Profiler.takePreciseCoverage");
  const response = await call();
  await response.text();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  const files = result
    .filter(
      ({ url, functions }) => url.startsWith("file:") && functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0),
    )
    .map(({ url }) => fileURLToPath(url).slice(root.length).replaceAll("\\", "/").replace(/^\//, ""))
    .filter((file) => /^(apps|packages)\//.test(file) && !file.includes("node_modules"));
  return { name, status: response.status, files: files.sort() };
}
