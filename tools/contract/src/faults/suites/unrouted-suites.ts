import { sendUnfinishedRequests } from "../../matrix/unfinished-requests.ts";
import { sendUnroutedRequests } from "../../matrix/unrouted-requests.ts";
import type { FaultSuite } from "./fault-suite.ts";

/** What `pnpm contract` sends besides Dredd's calls: requests that reach no operation, and such as are never finished. */
export const UNROUTED_SUITES: readonly FaultSuite[] = [
  suiteOf("requests that reach no operation", sendUnroutedRequests),
  suiteOf("requests that are never finished", sendUnfinishedRequests),
];

function suiteOf(part: string, send: (url: string) => Promise<{ failures: string[] }>): FaultSuite {
  return {
    name: "contract",
    parts: [part],
    environment: { RATE_LIMIT: "off" },
    async run(url) {
      const { failures } = await send(url);
      return failures.map((sentence) => ({ part, sentence }));
    },
  };
}
