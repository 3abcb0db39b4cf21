import { findSnapshots, insertSnapshot, invalid, lockSnapshot } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";
import { snapshotView } from "../snapshots.ts";

/** Snapshots at most: each is a copy of all tables. */
const MAX_SNAPSHOTS = 1000;

/** Creates a snapshot of the marketplace's data under a name. */
export async function createSnapshot(
  { database, now }: SandboxContext,
  { body: { name } }: SandboxInput<"createSnapshot">,
): Promise<SandboxOutput<"createSnapshot">> {
  return database.transaction(
    async (transaction) => {
      if (await lockSnapshot(transaction, name)) {
        throw invalid(messages.SnapshotNameTaken({ name }));
      }
      if ((await findSnapshots(transaction)).length >= MAX_SNAPSHOTS) {
        throw invalid(messages.SnapshotsTooMany({ limit: MAX_SNAPSHOTS }));
      }
      return snapshotView(await insertSnapshot(transaction, name, now()));
    },
    { alone: true, unlimited: true },
  );
}
