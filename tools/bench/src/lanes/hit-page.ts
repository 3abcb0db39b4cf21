import type { Lane } from "../lane.ts";
import type { Shot } from "../load/shot.ts";
import type { ServerProcess } from "../server-process.ts";
import type { Stage } from "../stage.ts";

/** Sends a GET over and over. */
export function hitPage(
  stage: Stage,
  server: Pick<ServerProcess, "url">,
  path: string,
  headers: Record<string, string> = {},
): Lane["measure"] {
  return hit(stage, { origin: server.url, path, headers });
}

/** Sends a request over and over. */
export const hit =
  (stage: Stage, shot: Shot): Lane["measure"] =>
  (seconds) =>
    stage.load.run({ kind: "shoot", shot, seconds, connections: stage.options.connections });
