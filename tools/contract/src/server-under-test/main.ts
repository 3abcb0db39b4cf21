import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import * as marketplace from "@runout/marketplace";
import * as server from "@runout/server";
import { type Refusal, serveUnderTest } from "./serve-under-test.ts";

// A server under test in a process of its own, which a socket tells what its database refuses.

/** What comes over the socket. */
export interface Order {
  /** From now on; null for none. */
  refusal?: Refusal | null;
  /** Statements to run. */
  script?: string;
}

const served = await serveUnderTest({ marketplace, server }, process.env);

const orders = createServer(async (request, response) => {
  const order = (await json(request)) as Order; // start-server-under-test.ts sends nothing else
  if (order.refusal !== undefined) served.refuse(order.refusal ?? undefined);
  if (order.script !== undefined) await served.script(order.script);
  response.end(JSON.stringify({ withoutSandbox: served.urlWithoutSandbox }));
});
orders.listen(process.env.ORDERS_SOCKET);
await once(orders, "listening");

process.once("SIGTERM", async () => {
  orders.close();
  await served.stop();
});
process.stdout.write(`${served.url}\n`);
