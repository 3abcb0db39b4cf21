import { invalid, runDueJobs } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";
import { inSandboxTransaction, transactionAsDatabase } from "../sandbox-transaction.ts";
import { clockView } from "./get-clock.ts";

/** What is due a year later must have a date of four digits, also in the site's own zone. */
const LAST_YEAR = 9997;

/** Sets the clock to a time, or forward by some seconds, and does what is due by then. */
export async function setClock(
  context: SandboxContext,
  { body }: SandboxInput<"setClock">,
): Promise<SandboxOutput<"setClock">> {
  const { clock, database } = context;
  return inSandboxTransaction(context, async (transaction) => {
    const target =
      body.now === undefined
        ? new Date(clock.now().getTime() + (body.advance_seconds ?? 0) * 1000)
        : new Date(body.now);
    // What `now` may be is said in the document, up to the same year.
    if (body.now === undefined && target.getUTCFullYear() > LAST_YEAR) {
      throw invalid(messages.ClockAdvanceOutOfRange({ year: LAST_YEAR }));
    }
    await clock.set(transaction, target);
    await runDueJobs(transactionAsDatabase(database, transaction), clock.now());
    return clockView(clock);
  });
}
