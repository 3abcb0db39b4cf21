import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "../server-process.ts";

const entry = fileURLToPath(new URL("main.ts", import.meta.resolve("@runout/server")));

/** As in production: no sandbox, no limit, no log. */
export const production = {
  PORT: "0",
  HOST: "127.0.0.1",
  SANDBOX: "off",
  SECRETS_KEY: Buffer.alloc(32, 7).toString("base64"),
  RATE_LIMIT: "off",
  LOG_LEVEL: "error",
  DATABASE_URL: "",
};

/** Starts the server. */
export const startRunout = (environment: Record<string, string>): Promise<ServerProcess> =>
  startServerProcess(entry, { ...production, ...environment });
