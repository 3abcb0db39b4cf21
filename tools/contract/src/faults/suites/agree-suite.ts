import { compareServerAndMock } from "../../agree/compare-server-and-mock.ts";
import { goodRequests } from "../../agree/requests.ts";
import { startMocks } from "../../agree/server-and-mock.ts";
import { DOCUMENTS } from "../../documents.ts";
import type { FaultSuite } from "./fault-suite.ts";

/** One of so many requests is sent. */
const ONE_OF = 58;

/** Invalid and unusual requests, answered alike by the server with the fault and by a mock without; each operation is a part. */
export function openAgreeSuite(): FaultSuite & { close(): Promise<void> } {
  const mocks = startMocks();
  return {
    name: "agree",
    parts: DOCUMENTS.flatMap(({ document }) => goodRequests(document).map(({ good }) => good.operationId)),
    environment: { RATE_LIMIT: "off" },
    async run({ url: server }, parts) {
      for (const { document, url: mock } of await mocks) {
        const options = { every: ONE_OF, operationIds: parts, stopsAtFirst: true };
        const { problems } = await compareServerAndMock({ server, mock }, document, options);
        if (problems.length > 0) return problems.map((sentence) => ({ part: sentence.split(" ")[0] ?? "", sentence }));
      }
      return [];
    },
    close: async () => {
      await Promise.all((await mocks).map(({ close }) => close()));
    },
  };
}
