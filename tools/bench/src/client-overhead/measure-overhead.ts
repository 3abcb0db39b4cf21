/** Something that is called again and again. */
export type Subject = () => Promise<unknown>;

/** What one call costs, in microseconds. */
export interface Overhead {
  readonly name: string;
  /** Its own time: the shortest round, and the median of all. */
  readonly least: number;
  readonly median: number;
  /** What it adds to its baseline: the least against the least, and the median of the differences of each round. */
  readonly leastAdded: number;
  readonly medianAdded: number;
}

export interface OverheadOptions {
  /** How often each is measured. */
  readonly rounds: number;
  /** Calls of each measurement. */
  readonly calls: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Measures calls beside their baseline. All of them are measured in each round, one after the other, and every round begins with
 * another one, so that what else the machine does is spread over all.
 *
 * @param subjects by name, each with the name of its baseline, which is one of them
 */
export async function measureOverhead(
  subjects: ReadonlyMap<string, { call: Subject; baseline: string }>,
  { rounds, calls }: OverheadOptions,
): Promise<Overhead[]> {
  const names = [...subjects.keys()];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  // The first rounds warm up.
  for (let round = -2; round < rounds; round += 1) {
    for (const [index] of names.entries()) {
      const name = names[(index + round + 2) % names.length] ?? "";
      const subject = subjects.get(name);
      if (!subject) continue;
      const began = performance.now();
      for (let made = 0; made < calls; made += 1) await subject.call();
      if (round >= 0) times.get(name)?.push(((performance.now() - began) * 1000) / calls);
    }
  }
  return names.map((name) => {
    const own = times.get(name) ?? [];
    const base = times.get(subjects.get(name)?.baseline ?? "") ?? [];
    const least = Math.min(...own);
    return {
      name,
      least,
      median: median(own),
      leastAdded: least - Math.min(...base),
      medianAdded: median(own.map((time, round) => time - (base[round] ?? 0))),
    };
  });
}
