import type { FuzzRequest } from "../target.ts";

/** Leaves out of a series of requests all that are not needed for what comes after them. */
export async function leastHistory(
  requests: readonly FuzzRequest[],
  isEnough: (requests: readonly FuzzRequest[]) => Promise<boolean>,
): Promise<readonly FuzzRequest[]> {
  let kept = requests;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (await isEnough(fewer)) kept = fewer;
      else start += size;
    }
  }
  return kept;
}
