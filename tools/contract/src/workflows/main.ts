import { basename } from "node:path";
import { startMock } from "@runout/mock";
import { createSandbox } from "@runout/sandbox";
import { writeReport } from "../command-line.ts";
import { createEngine, ENGINE_NAMES, startSandbox } from "../engine.ts";
import { OTHER_DOCUMENTS, RATE_LIMIT_DOCUMENTS, runWorkflows, type WorkflowResults } from "./run-workflows.ts";

/** A server to be tried, and what ends it. */
interface Target {
  url: string;
  stop(): Promise<unknown>;
}

let passed = 0;
const failures: string[] = [];
const print = (line: string) => process.stdout.write(`${line}\n`);

function report(target: string, { passed: checks, failures: found }: WorkflowResults): void {
  passed += checks;
  print(`${target}: ${checks} checks passed, ${found.length} failed`);
  for (const { location, reason } of found) {
    print(`  ${location}: ${reason}`);
    failures.push(`${target}, ${location}: ${reason}`);
  }
}

async function tryTarget(name: string, open: (rateLimit: boolean) => Promise<Target>): Promise<void> {
  for (const [documents, rateLimit] of [
    [OTHER_DOCUMENTS, false],
    [RATE_LIMIT_DOCUMENTS, true],
  ] as const) {
    const target = await open(rateLimit);
    try {
      report(rateLimit ? `${name}, with a rate limit` : name, await runWorkflows(documents, target.url));
    } finally {
      await target.stop();
    }
  }
}

for (const name of ENGINE_NAMES) {
  await tryTarget(`server on ${name}`, async (rateLimit) => {
    const engine = await createEngine(name);
    await engine.start();
    const server = await startSandbox({ ...engine.environment, RATE_LIMIT: rateLimit ? "on" : "off" });
    return { url: server.url, stop: async () => [await server.stop(), await engine.remove()] };
  });
}
await tryTarget("createSandbox", async (rateLimit) => {
  const { url = "", close } = await createSandbox({ listen: true, rateLimit });
  return { url, stop: close };
});

// A server that remembers nothing must fail each of them: otherwise it tests no state.
const mock = await startMock({ port: 0 });
for (const document of [...OTHER_DOCUMENTS, ...RATE_LIMIT_DOCUMENTS]) {
  const { failures: found } = await runWorkflows([document], mock.url);
  const result = `mock, ${basename(document)}: ${found.length === 0 ? "passes, and so tests no state" : "fails, as it must"}`;
  if (found.length > 0) passed += 1;
  else failures.push(result);
  print(result);
}
await mock.close();
writeReport("workflows", { passed, failed: failures.length, failures });
