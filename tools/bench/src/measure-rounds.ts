/** What one side did in one round. Times in milliseconds. */
export interface Measurement {
  /** Requests, or transactions, per second. */
  rate: number;
  p50: number;
  p99: number;
}

/** One side of a comparison: something that answers, and a way to keep it busy. */
export interface Target {
  name: string;
  measure(seconds: number): Promise<Measurement>;
}

/** Everything that was measured: for each target one measurement per round. */
export type Results = ReadonlyMap<string, readonly Measurement[]>;

/**
 * How long a target is busy before each time it is measured. Between two rounds it is idle for minutes, in which Node throws away
 * compiled code and the machine takes memory; the more code a target has, the more it would seem slower than it is.
 */
const WARM_UP_SECONDS = 1;

/**
 * Measures all targets in turn, round after round, each alone. Neighbors on the machine, its temperature and its clock change
 * within minutes, so only what was measured in the same round is compared. Every round begins with another target, and every
 * second one goes backward, so that of two neighbors each is first as often as the other.
 *
 * @param report called before every measurement
 */
export async function measureRounds(
  targets: readonly Target[],
  { rounds, seconds }: { rounds: number; seconds: number },
  report: (what: string) => void,
): Promise<Results> {
  const results = new Map<string, Measurement[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const ordered = [...targets.slice(round % targets.length), ...targets.slice(0, round % targets.length)];
    if (round % 2 === 1) ordered.reverse();
    for (const target of ordered) {
      report(`round ${round + 1} of ${rounds}: ${target.name}`);
      await target.measure(Math.min(seconds, WARM_UP_SECONDS));
      results.get(target.name)?.push(await target.measure(seconds));
    }
  }
  return results;
}
