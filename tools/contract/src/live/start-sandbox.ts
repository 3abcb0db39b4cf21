import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "@runout/harness/server-process";

/**
 * Starts a sandbox without a rate limit, on a free port, and waits until it is ready.
 *
 * @param environment what it is told besides
 * @throws Error with what it wrote when it ended before it was ready
 */
export function startSandbox(environment: Record<string, string>): Promise<ServerProcess> {
  const entry = fileURLToPath(new URL("main.ts", import.meta.resolve("@runout/server")));
  const settings = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", LOG_LEVEL: "error" };
  return startServerProcess(entry, { ...settings, ...environment });
}
