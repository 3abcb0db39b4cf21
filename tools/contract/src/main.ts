import { fileURLToPath } from "node:url";
import { operationTable } from "@runout/spec";
import Dredd, { type Statistics } from "dredd";
import { writeReport } from "./command-line.ts";
import { createEngine, ENGINE_NAMES, startSandbox } from "./engine.ts";
import { controlSandbox } from "./sandbox-control.ts";
import { sendUnfinishedRequests } from "./unfinished-requests.ts";
import { sendUnroutedRequests, UNROUTED_STATUSES } from "./unrouted-requests.ts";

const SPECIFICATION = fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml"));
const HOOKS = fileURLToPath(new URL("hooks.cts", import.meta.url));

const rows = Object.values(operationTable);
/** How many statuses the server is held to: all of each operation, and those that belong to no operation. */
const owed = rows.reduce((sum, { statuses }) => sum + statuses.length, UNROUTED_STATUSES.length);

let passed = 0;
for (const name of ENGINE_NAMES) {
  const engine = await createEngine(name);
  await engine.start();
  // A process of its own, which is not kept from reading while Dredd computes.
  const server = await startSandbox({ ...engine.environment, RATE_LIMIT: "on" });
  try {
    // A slow sender is given its time meanwhile.
    const unfinished = sendUnfinishedRequests(server.url);
    const dredd = await runDredd(server.url);
    const others = [await unfinished, await sendUnroutedRequests(controlSandbox(server.url))];
    for (const problem of others.flatMap(({ failures }) => failures)) process.stdout.write(`fail: ${problem}\n`);
    const passes = others.reduce((sum, one) => sum + one.passes, dredd.passes);
    process.stdout.write(`${name}: ${passes} of ${owed}\n`);
    passed += passes;
  } finally {
    await server.stop();
    await engine.remove();
  }
}
// What did not pass was refused by Dredd, went wrong above, or was not tried at all.
writeReport("contract", { passed, failed: owed * ENGINE_NAMES.length - passed });

/** Sends every documented (operation, status) to the endpoint. */
function runDredd(endpoint: string): Promise<Statistics> {
  process.env.CONTRACT_ENDPOINT = endpoint;
  const dredd = new Dredd({
    endpoint,
    path: [SPECIFICATION],
    hookfiles: [HOOKS],
    loglevel: "error",
    reporter: ["dot"],
    output: [],
  });
  return new Promise((resolve, reject) => {
    dredd.run((error, statistics) => (error ? reject(error) : resolve(statistics)));
  });
}
