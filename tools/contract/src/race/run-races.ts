import type { Random } from "@runout/harness/random";
import { type Outcome, openConnections, type Race, type RaceServer } from "./connections.ts";
import { invariants } from "./invariants.ts";
import { racingEdits } from "./racing-edits.ts";
import { racingMerges } from "./racing-merges.ts";
import { racingMoney } from "./racing-money.ts";
import { orderNumbers, severalCopies, soldOnce } from "./racing-orders.ts";
import { randomMix } from "./random-mix.ts";

/** All races, in the order in which they are run: the last one counts what the others left. */
export const RACES: readonly Race[] = [
  soldOnce,
  severalCopies,
  orderNumbers,
  racingEdits,
  racingMoney,
  racingMerges,
  randomMix,
  invariants,
];

/**
 * Runs races one after the other. One that throws has a problem.
 *
 * @param report receives each outcome, and returns whether the next race is run
 */
export async function runRaces(
  servers: readonly RaceServer[],
  random: Random,
  races: readonly Race[],
  report: (race: Race, outcome: Outcome) => boolean,
): Promise<void> {
  const connections = openConnections(servers, random);
  try {
    for (const race of races) {
      const brokenOff = (error: unknown) => ({ counts: "broken off", problems: [String(error)] });
      if (!report(race, await race.run(connections).catch(brokenOff))) break;
    }
  } finally {
    connections.close();
  }
}
