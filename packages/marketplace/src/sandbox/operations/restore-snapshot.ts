import { invalid, snapshotNotFound } from "../../domain/errors.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { isCurrent, lockSnapshot, restoreSnapshot as restoreRows } from "../../store/snapshots.ts";
import type { SandboxContext } from "../sandbox-context.ts";
import { allOrNothing } from "../sandbox-transaction.ts";

/** Puts the marketplace back to a state that was kept. */
export async function restoreSnapshot(
  context: SandboxContext,
  { path }: SandboxInput<"restoreSnapshot">,
): Promise<SandboxOutput<"restoreSnapshot">> {
  const { clock, faults } = context;
  await allOrNothing(context, async (transaction) => {
    const snapshot = await lockSnapshot(transaction, path.name);
    if (!snapshot) throw snapshotNotFound();
    if (!(await isCurrent(transaction, snapshot))) {
      throw invalid(
        `Snapshot ${snapshot.name} was kept by another version of the server; delete it and keep the state anew.`,
      );
    }
    await restoreRows(transaction, snapshot);
    await clock.reload(transaction);
    faults.clear();
  });
}
