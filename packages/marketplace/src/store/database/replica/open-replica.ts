import { platform } from "#platform";
import { advanceWriteWatermark, findWriteWatermark } from "../../users/write-watermarks.ts";
import type { Database } from "../database.ts";
import { Replica } from "./replica.ts";

export interface OpenReplicaOptions {
  replicaUrl: string;
  maxConnections: number | undefined;
  namedStatements: boolean | undefined;
  limitMilliseconds: number | undefined;
  onFailure: (error: unknown) => void;
}

/** Callers wait no longer than this for a replica before the primary answers. */
const WAIT_MS = 1000;

/** Puts a replica beside a primary. It need not answer yet. */
export async function openReplica(primary: Database, options: OpenReplicaOptions): Promise<Replica> {
  const { replicaUrl, maxConnections, namedStatements, limitMilliseconds, onFailure } = options;
  const standby = await platform.openStandby({
    databaseUrl: replicaUrl,
    maxConnections,
    namedStatements,
    limitMilliseconds,
    waitMilliseconds: WAIT_MS,
  });
  return new Replica({
    primary,
    standby,
    watermarks: { find: findWriteWatermark, advance: advanceWriteWatermark },
    onFailure,
  });
}
