import { BUYERS, type DemoUser } from "@runout/harness/demo-users";
import type { Random } from "@runout/harness/random";
import type { Connection } from "../connection.ts";
import { chooseWrite } from "./choose-write.ts";
import { UNIQUE_PREFIX } from "./read-marketplace.ts";
import { acknowledge, type WriteLog } from "./write-log.ts";

/** One of the clients that write at the same time. No other client changes its data, so it knows the result of each call. */
export interface Worker {
  index: number;
  seller: DemoUser;
  buyer: (typeof BUYERS)[number];
  random: Random;
  /** A text that nothing else in the marketplace has. */
  newUniqueText(): string;
  /** The keys of its listings and of its orders. */
  listings: Set<string>;
  orders: Set<string>;
}

/** Makes a worker. */
export function createWorker(index: number, seller: DemoUser, random: Random): Worker {
  let count = 0;
  return {
    index,
    seller,
    buyer: BUYERS[index % BUYERS.length] ?? BUYERS[0],
    random,
    newUniqueText() {
      count += 1;
      return `${UNIQUE_PREFIX}${index}.${count}`;
    },
    listings: new Set(),
    orders: new Set(),
  };
}

/** Makes writes one after the other until it is stopped or until a response is missing, which is how a client notices a crash. */
export async function runWorker(
  connection: Connection,
  worker: Worker,
  writeLog: WriteLog,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const write = chooseWrite(worker, writeLog.expected);
    for (const [key, { is }] of write.after) {
      if (is === "listing") worker.listings.add(key);
      if (is === "order") worker.orders.add(key);
    }
    const answer = await connection.send(write.call).catch(() => undefined);
    // While the database is ended, the server can only answer that the outcome is unknown.
    if (answer === undefined || answer.status >= 500) {
      writeLog.unanswered.push(write);
      return;
    }
    if (answer.status >= 400) {
      const { message } = answer.body as { message: string }; // every refusal has this shape
      writeLog.refused.push(`${write.kind}: ${write.call.path} answered ${answer.status} ${message}`);
      return;
    }
    acknowledge(writeLog, write, answer.body);
  }
}
