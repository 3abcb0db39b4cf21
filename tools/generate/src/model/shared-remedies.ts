import type { ApiOperation } from "./api-model.ts";

/** By status. */
export type Remedies = Readonly<Record<string, string>>;

/** What to do after refusals: what most operations share, and what single operations say instead. */
export interface RemedyTable {
  readonly shared: Remedies;
  /** By operationId. */
  readonly own: Readonly<Record<string, Remedies>>;
}

/** Makes the table: for each status what at least two thirds of the operations with that status say is shared. */
export function sharedRemedies(operations: readonly ApiOperation[]): RemedyTable {
  const byStatus = new Map<number, string[]>();
  for (const { status, remedy } of operations.flatMap(({ refusals }) => refusals)) {
    byStatus.set(status, [...(byStatus.get(status) ?? []), remedy]);
  }
  const shared = Object.fromEntries(
    [...byStatus].flatMap(([status, texts]) => {
      const common = texts.find((text) => texts.filter((other) => other === text).length * 3 >= texts.length * 2);
      return common === undefined ? [] : [[status, common]];
    }),
  );
  const own = operations.map(({ id, refusals }) => {
    const others = refusals.filter(({ status, remedy }) => shared[status] !== remedy);
    return [id, Object.fromEntries(others.map(({ status, remedy }) => [status, remedy]))] as const;
  });
  return { shared, own: Object.fromEntries(own.filter(([, texts]) => Object.keys(texts).length > 0)) };
}
