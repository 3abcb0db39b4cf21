import type { Refusal } from "./api-model.ts";

/** What to do after a refusal, by its status. */
export type Remedies = Readonly<Record<string, string>>;

/** The remedies that most operations share, and those that single operations have instead. */
export interface RemedyTable {
  readonly shared: Remedies;
  /** By operationId. */
  readonly own: Readonly<Record<string, Remedies>>;
}

interface OperationRefusals {
  readonly id: string;
  readonly refusals: readonly Pick<Refusal, "status" | "remedy">[];
}

/** Makes the table: for each status, the remedy that at least two thirds of the operations with that status have is shared. */
export function sharedRemedies(operations: readonly OperationRefusals[]): RemedyTable {
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
