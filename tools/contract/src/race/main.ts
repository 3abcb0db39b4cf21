import { createRandom } from "@runout/harness/random";
import { readOptions } from "../live/options.ts";
import { writeReport } from "../live/report.ts";
import { agreement } from "./agreement.ts";
import { openField, type Race, RUNNERS } from "./field.ts";
import { melee } from "./melee.ts";
import { orderNumbers } from "./order-numbers.ts";
import { racingEdits } from "./racing-edits.ts";
import { racingMerges } from "./racing-merges.ts";
import { racingMoney } from "./racing-money.ts";
import { severalCopies } from "./several-copies.ts";
import { soldOnce } from "./sold-once.ts";
import { onStage, stages } from "./stage.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);

const races: readonly Race[] = [
  soldOnce,
  severalCopies,
  orderNumbers,
  racingEdits,
  racingMoney,
  racingMerges,
  melee,
  agreement,
];
/** How many problems of a race are told. */
const told = 5;

const { seed, engines } = readOptions(process.argv.slice(2));
let passed = 0;
let failed = 0;
tell(`race: seed ${seed}, ${RUNNERS} connections`);
for (const stage of stages.filter(({ engine }) => engines.includes(engine))) {
  const began = Date.now();
  tell(`${stage.engine}, ${stage.servers} ${stage.servers === 1 ? "server" : "servers"}`);
  await onStage(stage, async (servers) => {
    const field = openField(servers, createRandom(seed));
    for (const { name, run } of races) {
      const { counts, problems } = await run(field);
      if (problems.length === 0) passed += 1;
      else failed += 1;
      tell(`  ${name.padEnd(32)}${counts}${problems.length > 0 ? `; ${problems.length} problems` : ""}`);
      for (const problem of problems.slice(0, told)) tell(`    ${problem}`);
    }
    field.close();
  });
  tell(`  ${Math.round((Date.now() - began) / 1000)} s`);
}
writeReport("race", { passed, failed });
