import { existsSync } from "node:fs";
import { type AddressInfo, isIPv6 } from "node:net";
import { join } from "node:path";
import { buildSite } from "./build-site.ts";
import { explainListenError, readConfiguration } from "./configuration.ts";
import { serveSite } from "./serve-site.ts";
import { siteFolder } from "./site-folder.ts";

/** Milliseconds that downloads under way get to finish after a signal. */
const GRACE = 5_000;

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`runout-docs: ${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
  process.exit(1);
}

try {
  const configuration = readConfiguration(process.env);
  const { host, port } = configuration;
  if (!existsSync(join(siteFolder, "index.html"))) await buildSite(siteFolder);
  const server = serveSite(siteFolder);
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  // Once: a second signal ends the process at once, as it would without us.
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
