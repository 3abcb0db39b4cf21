import { findSnapshots } from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../operation-types.ts";
import { snapshotView } from "../snapshots.ts";

/** Lists the snapshots. */
export async function listSnapshots({ database }: SandboxContext): Promise<SandboxOutput<"listSnapshots">> {
  return { snapshots: (await findSnapshots(database)).map(snapshotView) };
}
