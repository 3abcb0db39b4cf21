import { fileURLToPath } from "node:url";

/** A process that `npm start` runs, and how it says where it listens. */
export interface Service {
  name: "server" | "mock" | "docs";
  /** What it is, for the person who reads the list. */
  title: string;
  entry: string;
  environment: Record<string, string>;
}

const entryOf = (app: string) => fileURLToPath(new URL(`../../../apps/${app}/src/main.ts`, import.meta.url));

/** The processes of `npm start`. What the caller's environment sets wins over the defaults here. */
export const SERVICES: readonly Service[] = [
  { name: "server", title: "Sandbox", entry: entryOf("server"), environment: { SANDBOX: "on", LOG_LEVEL: "warn" } },
  { name: "mock", title: "Mock", entry: entryOf("mock"), environment: {} },
  { name: "docs", title: "Docs", entry: entryOf("docs"), environment: {} },
];
