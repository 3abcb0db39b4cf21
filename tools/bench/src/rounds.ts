import type { Lane, Measurement } from "./lane.ts";

/** Everything that was measured: for each lane one measurement per round. */
export type Results = ReadonlyMap<string, readonly Measurement[]>;

/**
 * Measures all lanes in turn, round after round, each alone. Neighbors on the machine, its temperature and its clock change
 * within minutes, so only what was measured in the same round is compared. Every round begins with another lane.
 *
 * @param before told of every measurement that begins
 */
export async function runRounds(
  lanes: readonly Lane[],
  { rounds, seconds }: { rounds: number; seconds: number },
  before: (what: string) => void,
): Promise<Results> {
  const results = new Map<string, Measurement[]>(lanes.map((lane) => [lane.name, []]));
  for (const lane of lanes) {
    before(`warm-up: ${lane.name}`);
    await lane.measure(Math.min(seconds, 2));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const index of lanes.keys()) {
      const lane = lanes[(index + round) % lanes.length];
      if (!lane) continue;
      before(`round ${round + 1} of ${rounds}: ${lane.name}`);
      results.get(lane.name)?.push(await lane.measure(seconds));
    }
  }
  return results;
}
