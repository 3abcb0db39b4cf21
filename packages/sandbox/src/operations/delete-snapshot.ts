import { deleteSnapshotRow } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";
import { requireSnapshot } from "../snapshots.ts";

/** Deletes a snapshot. */
export async function deleteSnapshot(
  { database }: SandboxContext,
  { path }: SandboxInput<"deleteSnapshot">,
): Promise<SandboxOutput<"deleteSnapshot">> {
  await database.transaction(
    async (transaction) => {
      await deleteSnapshotRow(transaction, await requireSnapshot(transaction, path.name));
    },
    { alone: true, unlimited: true },
  );
}
