import { createRandom } from "@runout/harness/random";
import { readOptions, writeReport } from "../command-line.ts";
import { CONNECTIONS, openConnections, type Race } from "./connections.ts";
import { invariants } from "./invariants.ts";
import { racingEdits } from "./racing-edits.ts";
import { racingMerges } from "./racing-merges.ts";
import { racingMoney } from "./racing-money.ts";
import { orderNumbers, severalCopies, soldOnce } from "./racing-orders.ts";
import { randomMix } from "./random-mix.ts";
import { SERVER_SETUPS, withServers } from "./servers.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

const RACES: readonly Race[] = [
  soldOnce,
  severalCopies,
  orderNumbers,
  racingEdits,
  racingMoney,
  racingMerges,
  randomMix,
  invariants,
];
/** How many problems of a race are printed. */
const PRINTED_PROBLEMS = 5;

const { seed, engines } = readOptions(process.argv.slice(2));
let passed = 0;
let failed = 0;
const failures: string[] = [];
print(`race: seed ${seed}, ${CONNECTIONS} connections`);
for (const setup of SERVER_SETUPS.filter(({ engine }) => engines.includes(engine))) {
  const began = Date.now();
  print(`${setup.engine}, ${setup.servers} ${setup.servers === 1 ? "server" : "servers"}`);
  await withServers(setup, async (servers) => {
    const connections = openConnections(servers, createRandom(seed));
    for (const { name, run } of RACES) {
      const { counts, problems } = await run(connections);
      if (problems.length === 0) passed += 1;
      else failed += 1;
      failures.push(...problems.slice(0, PRINTED_PROBLEMS).map((problem) => `${setup.engine}, ${name}: ${problem}`));
      print(`  ${name.padEnd(32)}${counts}${problems.length > 0 ? `; ${problems.length} problems` : ""}`);
      for (const problem of problems.slice(0, PRINTED_PROBLEMS)) print(`    ${problem}`);
    }
    connections.close();
  });
  print(`  ${Math.round((Date.now() - began) / 1000)} s`);
}
writeReport("race", { passed, failed, failures });
