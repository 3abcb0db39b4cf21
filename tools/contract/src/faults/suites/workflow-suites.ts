import { basename } from "node:path";
import { OTHER_DOCUMENTS, RATE_LIMIT_DOCUMENTS } from "../../workflows/documents.ts";
import { runWorkflows } from "../../workflows/run-workflows.ts";
import type { FaultSuite } from "./fault-suite.ts";

/** The Arazzo documents, each a part. That of the rate limit needs a server with one. */
export const WORKFLOW_SUITES: readonly FaultSuite[] = [
  suiteOf(OTHER_DOCUMENTS, "off"),
  suiteOf(RATE_LIMIT_DOCUMENTS, "on"),
];

function suiteOf(documents: readonly string[], rateLimit: "on" | "off"): FaultSuite {
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
