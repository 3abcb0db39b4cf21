import { writeReport } from "../command-line.ts";
import { ALL_OPERATIONS } from "../documents.ts";
import { startSandbox } from "../engine.ts";
import { CLIENT_SUITES } from "./client-suites.ts";
import { PRISM_EXCEPTIONS } from "./prism-exceptions.ts";
import { createPrism } from "./prism-proxy.ts";
import { runSuites } from "./run-suites.ts";

const prism = await createPrism();
// Prism validates the answers: the server would make a 500 of those that its own validation finds.
const server = await startSandbox({ DATA_DIR: "memory://", VALIDATE_RESPONSES: "off" });
const print = (text: string) => process.stdout.write(`${text}\n`);
try {
  const result = await runSuites(CLIENT_SUITES, server.url, prism, PRISM_EXCEPTIONS, print);
  for (const { id } of ALL_OPERATIONS) {
    const counts = [...result.calls].map(([client, seen]) => `${client} ${seen.get(id) ?? 0}`);
    print(`${id}: ${counts.join(", ")}`);
  }
  writeReport("proxy", result);
} finally {
  await server.stop();
}
