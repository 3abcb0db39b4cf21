import { invalid, isCurrent, restoreSnapshot as restoreRows } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";
import { inSandboxTransaction } from "../sandbox-transaction.ts";
import { requireSnapshot } from "../snapshots.ts";

/** Restores the data of a snapshot. */
export async function restoreSnapshot(
  context: SandboxContext,
  { path }: SandboxInput<"restoreSnapshot">,
): Promise<SandboxOutput<"restoreSnapshot">> {
  const { clock, faults } = context;
  await inSandboxTransaction(context, async (transaction) => {
    const snapshot = await requireSnapshot(transaction, path.name);
    if (!(await isCurrent(transaction, snapshot))) {
      throw invalid(messages.SnapshotOlderVersion({ name: snapshot.name }));
    }
    await restoreRows(transaction, snapshot);
    await clock.reload(transaction);
    faults.clear();
  });
}
