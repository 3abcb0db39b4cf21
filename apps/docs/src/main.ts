import { existsSync } from "node:fs";
import { join } from "node:path";
import { closeServer, explainListenError, type PortVariable, readAddress, startListening } from "@runout/listen";
import { buildSite, SITE_FOLDER } from "./build-site.ts";
import { serveSite } from "./serve-site.ts";

const DOCS_PORT: PortVariable = { name: "DOCS_PORT", defaultPort: 8081 };
/** How long downloads in progress get to finish after a signal. */
const GRACE_MS = 5000;

function fail(message: string): never {
  process.stderr.write(`runout-docs: ${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
  process.exit(1);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const address = readAddress(process.env, DOCS_PORT);
  if (!existsSync(join(SITE_FOLDER, "index.html"))) await buildSite(SITE_FOLDER);
  const server = serveSite(SITE_FOLDER);
  const url = await startListening(server, address).catch((error: unknown) =>
    fail(explainListenError(error, address, DOCS_PORT)),
  );
  process.stdout.write(`docs listening on ${url}\n`);
  // Once: a second signal ends the process at once, as if there were no handler.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void closeServer(server, GRACE_MS).catch((error: unknown) => fail(messageOf(error))));
  }
} catch (error) {
  fail(messageOf(error));
}
