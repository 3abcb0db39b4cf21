import { signEverything } from "../../sign/sign-everything.ts";
import { openAgreeSuite } from "./agree-suite.ts";
import { BEHAVIOR_SUITES } from "./behavior-suites.ts";
import { contractSuite, validationSuite } from "./contract-suite.ts";
import type { FaultSuite } from "./fault-suite.ts";
import { FUZZ_SUITES } from "./fuzz-suites.ts";
import { raceSuite } from "./race-suite.ts";
import { WORKFLOW_SUITES } from "./workflow-suites.ts";

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
