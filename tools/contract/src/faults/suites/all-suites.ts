import { basename } from "node:path";
import { createRandom } from "@runout/harness/random";
import { BEHAVIOR, RATE_LIMIT_AREA, runBehavior } from "../../behavior/run-behavior.ts";
import { RACES, runRaces } from "../../race/run-races.ts";
import { signEverything } from "../../sign/sign-everything.ts";
import { OTHER_DOCUMENTS, RATE_LIMIT_DOCUMENTS, runWorkflows } from "../../workflows/run-workflows.ts";
import { openAgreeSuite } from "./agree-suite.ts";
import { contractSuite, validationSuite } from "./contract-suite.ts";
import type { FailedCheck, FaultSuite } from "./fault-suite.ts";
import { FUZZ_SUITES } from "./fuzz-suites.ts";

/** Every operation signed by OAuth; one part, because its calls need one another. */
const signSuite: FaultSuite = {
  name: "sign",
  parts: ["all"],
  environment: { RATE_LIMIT: "off" },
  async run({ url }) {
    const { problems } = await signEverything(url).catch((error: unknown) => ({ problems: [String(error)] }));
    return problems.map((sentence) => ({ part: "all", sentence }));
  },
};

/** What the documents say in words; each test is a part. */
const BEHAVIOR_SUITES: readonly FaultSuite[] = [
  behaviorSuite((area) => area !== RATE_LIMIT_AREA, "off"),
  behaviorSuite((area) => area === RATE_LIMIT_AREA, "on"),
];

function behaviorSuite(isOurs: (area: string) => boolean, rateLimit: "on" | "off"): FaultSuite {
  const tests = Object.entries(BEHAVIOR).flatMap(([area, all]) => (isOurs(area) ? all : []));
  return {
    name: "behavior",
    parts: tests.map(({ name }) => name),
    environment: { RATE_LIMIT: rateLimit },
    async run({ url }, parts) {
      const chosen = tests.filter(({ name }) => parts.includes(name));
      const { failures } = await runBehavior(url, chosen, true);
      return failures.map(({ test, sentence }) => ({ part: test, sentence }));
    },
  };
}

const RACE_SEED = 1;

/** Forty connections that send the same calls, on the embedded database; each race is a part. */
const raceSuite: FaultSuite = {
  name: "race",
  parts: RACES.map(({ name }) => name),
  environment: { RATE_LIMIT: "off" },
  async run(server, parts) {
    const found: FailedCheck[] = [];
    const races = RACES.filter(({ name }) => parts.includes(name));
    await runRaces([server], createRandom(RACE_SEED), races, ({ name }, { problems }) => {
      found.push(...problems.map((sentence) => ({ part: name, sentence })));
      return found.length === 0;
    });
    return found;
  },
};

/** The Arazzo documents, each a part. That of the rate limit needs a server with one. */
const WORKFLOW_SUITES: readonly FaultSuite[] = [
  workflowSuite(OTHER_DOCUMENTS, "off"),
  workflowSuite(RATE_LIMIT_DOCUMENTS, "on"),
];

function workflowSuite(documents: readonly string[], rateLimit: "on" | "off"): FaultSuite {
  return {
    name: "workflows",
    parts: documents.map((document) => basename(document)),
    environment: { RATE_LIMIT: rateLimit },
    async run({ url }, parts) {
      const { failures } = await runWorkflows(
        documents.filter((document) => parts.includes(basename(document))),
        url,
      );
      return failures.map(({ document, location, reason }) => ({ part: document, sentence: `${location}: ${reason}` }));
    },
  };
}

/** Opens every suite, the quick ones first, and says how to close them. */
export function openSuites(): { suites: readonly FaultSuite[]; close(): Promise<void> } {
  const agree = openAgreeSuite();
  return {
    suites: [
      ...BEHAVIOR_SUITES,
      signSuite,
      agree,
      contractSuite,
      validationSuite,
      ...FUZZ_SUITES,
      raceSuite,
      ...WORKFLOW_SUITES,
    ],
    close: agree.close,
  };
}
