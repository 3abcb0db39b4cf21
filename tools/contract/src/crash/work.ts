import type { Connection } from "../live/connection.ts";
import { chooseWrite } from "./choose-write.ts";
import { acknowledge, type Ledger } from "./ledger.ts";
import type { Worker } from "./worker.ts";

/** Writes one thing after the other until told to stop or until an answer is missing, which is how a crash looks from here. */
export async function work(connection: Connection, worker: Worker, ledger: Ledger, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const write = chooseWrite(worker, ledger.world);
    for (const [key, { is }] of write.after) {
      if (is === "listing") worker.listings.add(key);
      if (is === "order") worker.orders.add(key);
    }
    const answer = await connection.send(write.call).catch(() => undefined);
    // While the database goes away the server can say no more than that it does not know.
    if (answer === undefined || answer.status >= 500) {
      ledger.doubts.push(write);
      return;
    }
    if (answer.status >= 400) {
      const { message } = answer.body as { message: string }; // every refusal has this shape
      ledger.refused.push(`${write.kind}: ${write.call.path} answered ${answer.status} ${message}`);
      return;
    }
    acknowledge(ledger, write, answer.body);
  }
}
