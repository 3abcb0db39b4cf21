import { existsSync } from "node:fs";
import { type AddressInfo, isIPv6 } from "node:net";
import { join } from "node:path";
import { buildSite, SITE_FOLDER } from "./build-site.ts";
import { explainListenError, readConfiguration } from "./configuration.ts";
import { serveSite } from "./serve-site.ts";

/** How long downloads in progress get to finish after a signal. */
const GRACE_MS = 5_000;

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`runout-docs: ${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
  process.exit(1);
}

try {
  const configuration = readConfiguration(process.env);
  const { host, port } = configuration;
  if (!existsSync(join(SITE_FOLDER, "index.html"))) await buildSite(SITE_FOLDER);
  const server = serveSite(SITE_FOLDER);
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  // Once: a second signal ends the process at once, as if there were no handler.
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  server.on("error", (error) => fail(explainListenError(error, configuration)));
  server.listen(port, host, () => {
    const address = server.address() as AddressInfo; // a server that listens on a port has one
    process.stdout.write(`docs listening on http://${isIPv6(host) ? `[${host}]` : host}:${address.port}\n`);
  });
} catch (error) {
  fail(error);
}
