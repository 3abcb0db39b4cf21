import { fileURLToPath } from "node:url";

/** A process that `npm start` runs. */
export interface Service {
  name: "server" | "mock" | "docs";
  entry: string;
  environment: Record<string, string>;
}

const entryOf = (app: string) => fileURLToPath(new URL(`../../../apps/${app}/src/main.ts`, import.meta.url));

/** The processes of `npm start`. What the caller's environment sets wins over the defaults here. */
export const SERVICES: readonly Service[] = [
  { name: "server", entry: entryOf("server"), environment: { SANDBOX: "on", LOG_LEVEL: "warn" } },
  { name: "mock", entry: entryOf("mock"), environment: {} },
  { name: "docs", entry: entryOf("docs"), environment: {} },
];
