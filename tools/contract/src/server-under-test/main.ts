import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import * as marketplace from "@runout/marketplace";
import * as server from "@runout/server";
import { type Refusal, serveUnderTest } from "./serve-under-test.ts";

// A server under test in a process of its own, which is controlled over a socket.

/** A message over the control socket. */
export interface ControlMessage {
  /** The refusal from now on; null for none. */
  refusal?: Refusal | null;
  /** Statements to run. */
  script?: string;
}

const served = await serveUnderTest({ marketplace, server }, process.env);

const control = createServer(async (request, response) => {
  const message = (await json(request)) as ControlMessage; // start-server-under-test.ts sends nothing else
  if (message.refusal !== undefined) served.refuse(message.refusal ?? undefined);
  if (message.script !== undefined) await served.script(message.script);
  response.end(JSON.stringify({ withoutSandbox: served.urlWithoutSandbox }));
});
control.listen(process.env.CONTROL_SOCKET);
await once(control, "listening");

process.once("SIGTERM", async () => {
  control.close();
  await served.stop();
});
process.stdout.write(`${served.url}\n`);
