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
  /** The same of the time that processors spent, on all threads: what else the machine does is not in it. */
  readonly leastProcessorAdded: number;
  readonly medianProcessorAdded: number;
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
  const times = new Map(names.map((name) => [name, { elapsed: [] as number[], processor: [] as number[] }]));
  // The first rounds warm up.
  for (let round = -2; round < rounds; round += 1) {
    for (const [index] of names.entries()) {
      const name = names[(index + round + 2) % names.length] ?? "";
      const subject = subjects.get(name);
      if (!subject) continue;
      const began = performance.now();
      const before = process.cpuUsage();
      for (let made = 0; made < calls; made += 1) await subject.call();
      const { user, system } = process.cpuUsage(before);
      const elapsed = (performance.now() - began) * 1000;
      if (round < 0) continue;
      times.get(name)?.elapsed.push(elapsed / calls);
      times.get(name)?.processor.push((user + system) / calls);
    }
  }
  return names.map((name) => {
    const own = times.get(name);
    const base = times.get(subjects.get(name)?.baseline ?? "");
    const elapsed = added(own?.elapsed ?? [], base?.elapsed ?? []);
    const processor = added(own?.processor ?? [], base?.processor ?? []);
    return {
      name,
      least: Math.min(...(own?.elapsed ?? [])),
      median: median(own?.elapsed ?? []),
      leastAdded: elapsed.least,
      medianAdded: elapsed.median,
      leastProcessorAdded: processor.least,
      medianProcessorAdded: processor.median,
    };
  });
}

/** The least against the least, and the median of the differences of each round. */
const added = (own: readonly number[], base: readonly number[]) => ({
  least: Math.min(...own) - Math.min(...base),
  median: median(own.map((time, round) => time - (base[round] ?? 0))),
});
