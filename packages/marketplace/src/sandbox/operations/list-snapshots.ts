import type { SandboxOutput } from "../../handlers.ts";
import { findSnapshots } from "../../store/snapshots.ts";
import type { SandboxContext } from "../sandbox-context.ts";
import { snapshotView } from "../snapshot-view.ts";

/** Lists the snapshots. */
export async function listSnapshots({ database }: SandboxContext): Promise<SandboxOutput<"listSnapshots">> {
  return { snapshots: (await findSnapshots(database)).map(snapshotView) };
}
