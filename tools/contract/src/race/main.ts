import { createRandom } from "@runout/harness/random";
import { readOptions, writeReport } from "../command-line.ts";
import { CONNECTIONS } from "./connections.ts";
import { RACES, runRaces } from "./run-races.ts";
import { SERVER_SETUPS, withServers } from "./servers.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

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
    await runRaces(servers, createRandom(seed), RACES, ({ name }, { counts, problems }) => {
      if (problems.length === 0) passed += 1;
      else failed += 1;
      failures.push(...problems.slice(0, PRINTED_PROBLEMS).map((problem) => `${setup.engine}, ${name}: ${problem}`));
      print(`  ${name.padEnd(32)}${counts}${problems.length > 0 ? `; ${problems.length} problems` : ""}`);
      for (const problem of problems.slice(0, PRINTED_PROBLEMS)) print(`    ${problem}`);
      return true;
    });
  });
  print(`  ${Math.round((Date.now() - began) / 1000)} s`);
}
writeReport("race", { passed, failed, failures });
