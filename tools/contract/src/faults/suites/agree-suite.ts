import { compareSides } from "../../agree/compare-sides.ts";
import { goodRequests } from "../../agree/requests.ts";
import { DOCUMENTS, startMocks } from "../../agree/sides.ts";
import type { FaultSuite } from "./fault-suite.ts";

/** One of so many requests is sent, as by the tests of this package. */
const ONE_OF = 29;

/** Bad and odd requests, answered alike by the server with the fault and by a mock without; each operation is a part. */
export function openAgreeSuite(): FaultSuite & { close(): Promise<void> } {
  const mocks = startMocks();
  return {
    name: "agree",
    parts: Object.values(DOCUMENTS).flatMap((document) => goodRequests(document).map(({ good }) => good.operationId)),
    environment: { RATE_LIMIT: "off" },
    async run(url, parts) {
      const found = [];
      for (const { document, url: mock } of await mocks) {
        const { problems } = await compareSides({ server: url, mock }, document, ONE_OF, parts);
        found.push(...problems.map((sentence) => ({ part: sentence.split(" ")[0] ?? "", sentence })));
      }
      return found;
    },
    close: async () => {
      await Promise.all((await mocks).map(({ close }) => close()));
    },
  };
}
