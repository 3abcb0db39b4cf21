import { snapshotNotFound } from "../../domain/errors.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { deleteSnapshotRow, lockSnapshot } from "../../store/snapshots.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Throws a snapshot away. */
export async function deleteSnapshot(
  { database }: SandboxContext,
  { path }: SandboxInput<"deleteSnapshot">,
): Promise<SandboxOutput<"deleteSnapshot">> {
  await database.transaction(
    async (transaction) => {
      const snapshot = await lockSnapshot(transaction, path.name);
      if (!snapshot) throw snapshotNotFound();
      await deleteSnapshotRow(transaction, snapshot);
    },
    { alone: true, unlimited: true },
  );
}
