import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { openMarketplace } from "@runout/marketplace";
import { buildApp } from "@runout/server";
import { root } from "./repository.ts";

/** One call of a running server, and the files of the repository that had a part in answering it. */
export interface TracedCall {
  name: string;
  status: number;
  files: string[];
}

// Run as a program, it prints the calls as JSON.
if (import.meta.main) process.stdout.write(JSON.stringify(await traceCalls()));

/**
 * Makes two calls of a server and finds the files that they cross: those of which V8 executes a function meanwhile. What is done only
 * once in a process has been done before.
 */
async function traceCalls(): Promise<TracedCall[]> {
  const marketplace = await openMarketplace({ seed: "demo", demoCredentials: true });
  const app = buildApp({
    marketplace,
    config: { sandbox: false, rateLimit: true, publicUrl: undefined, tls: undefined },
  });
  const base = await app.listen({ host: "127.0.0.1", port: 0 });
  const headers = {
    authorization: "Discogs token=seller-token",
    "content-type": "application/json",
    "user-agent": "trace-calls/1.0",
  };
  const order = await findOpenOrder(base, headers);
  let calls = 0;
  // Another page and another price each time: no answer comes from a cache, and each edit changes something.
  const readInventory = () => fetch(`${base}/users/example_seller/inventory?per_page=${++calls}`, { headers });
  const editOrder = () =>
    fetch(`${base}/marketplace/orders/${order}`, {
      method: "POST",
      headers,
      body: JSON.stringify({ shipping: ++calls }),
    });
  try {
    return [await trace("inventory", readInventory), await trace("order edit", editOrder)];
  } finally {
    await app.close();
    await marketplace.close();
  }
}

async function findOpenOrder(base: string, headers: Record<string, string>): Promise<string | undefined> {
  const response = await fetch(`${base}/marketplace/orders?status=New%20Order`, { headers });
  const { orders } = (await response.json()) as { orders: { id: string }[] }; // an edit without one is a 404
  return orders[0]?.id;
}

async function trace(name: string, call: () => Promise<Response>): Promise<TracedCall> {
  await (await call()).text();
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await session.post("Profiler.takePreciseCoverage");
  const response = await call();
  await response.text();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  const files = result
    .filter(({ functions }) => functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
    .flatMap(({ url }) =>
      url.startsWith("file:")
        ? [
            fileURLToPath(url)
              .slice(root.length + 1)
              .replaceAll("\\", "/"),
          ]
        : [],
    )
    .filter((file) => /^(apps|packages)\//.test(file) && !file.includes("node_modules"));
  return { name, status: response.status, files: files.sort() };
}
