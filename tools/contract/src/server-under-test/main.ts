import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { openMarketplace } from "@runout/marketplace";
import { buildApp, createLogger, readConfig } from "@runout/server";
import { errorOf, type Refusal } from "./start-server-under-test.ts";

// A sandbox as `npm start` runs it, and the same marketplace served without the sandbox. A socket tells it to let the database refuse
// what it is asked, because nothing that a client can send brings that about.

/** What comes over the socket. */
export interface Order {
  /** From now on; null for none. */
  refusal?: Refusal | null;
  /** Statements to run. */
  script?: string;
}

const config = readConfig(process.env);
const marketplace = await openMarketplace({
  ...(config.databaseUrl === undefined
    ? { dataDirectory: config.dataDirectory }
    : { databaseUrl: config.databaseUrl, maxConnections: config.databasePool }),
  seed: config.seed,
  demoCredentials: true,
  secretsKey: Buffer.alloc(32, 7),
});
let refusal: Refusal | null = null;
const refusing = {
  ...marketplace,
  ready: () => (refusal === null ? marketplace.ready() : Promise.reject(errorOf(refusal))),
};
const logger = createLogger(config.logLevel, process.stderr);
const apps = [true, false].map((sandbox) =>
  buildApp({ marketplace: refusing, config: { ...config, sandbox }, logger }),
);
const urls = await Promise.all(apps.map((app) => app.listen({ host: "127.0.0.1", port: 0 })));

const orders = createServer(async (request, response) => {
  const order = (await json(request)) as Order; // server-under-test.ts sends nothing else
  if (order.refusal !== undefined) refusal = order.refusal;
  if (order.script !== undefined) await marketplace.database.script(order.script);
  response.end(JSON.stringify({ withoutSandbox: urls[1] }));
});
orders.listen(process.env.ORDERS_SOCKET);
await once(orders, "listening");

process.once("SIGTERM", async () => {
  orders.close();
  await Promise.all(apps.map((app) => app.close()));
  await marketplace.close();
});
process.stdout.write(`${urls[0]}\n`);
