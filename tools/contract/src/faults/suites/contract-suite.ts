import { createRun, type Run } from "../../contract/run.ts";
import { sendUnfinishedRequests } from "../../contract/unfinished-requests.ts";
import { sendUnroutedRequests } from "../../contract/unrouted-requests.ts";
import { tryExamples } from "../../coverage/try-examples.ts";
import { tryParameters } from "../../coverage/try-parameters.ts";
import { ALL_OPERATIONS } from "../../documents.ts";
import type { FailedCheck, FaultSuite } from "./fault-suite.ts";

const UNROUTED = "requests that reach no operation";
const TOO_LARGE = "requests that are too large";

/**
 * What `pnpm contract` sends: the calls that the documents show of each operation, which is a part, and what reaches none. They are
 * those that Dredd sends; Dredd itself needs 10 s of processor time to read the documents, and is not run.
 */
export const contractSuite: FaultSuite = {
  name: "contract",
  parts: [...ALL_OPERATIONS.map(({ id }) => id), UNROUTED, TOO_LARGE],
  environment: { RATE_LIMIT: "on" },
  async run(server, parts) {
    const run = createRun(server, (id) => parts.includes(id));
    const steps = [
      () => sendExamples(run),
      async () => (parts.includes(UNROUTED) ? named(UNROUTED, await sendUnroutedRequests(server.url)) : []),
      () => sendParameters(run),
      async () => (parts.includes(TOO_LARGE) ? named(TOO_LARGE, await sendTooLarge(server.url)) : []),
    ];
    for (const step of steps) {
      const found = await step();
      if (found.length > 0) return found;
    }
    // What the last calls made is not left to the next suite.
    await run.begin();
    return [];
  },
};

/** The same to a server that compares its answers with the documents, as a sandbox does by default. */
export const validationSuite: FaultSuite = {
  ...contractSuite,
  name: "validation",
  environment: { RATE_LIMIT: "on", VALIDATE_RESPONSES: "on" },
};

/** A sender that is too slow is left out, because the server gives it a quarter of a minute. */
const sendTooLarge = (url: string) => sendUnfinishedRequests(url, undefined, [413, 431]);

const named = (part: string, { failures }: { failures: readonly string[] }): FailedCheck[] =>
  failures.map((sentence) => ({ part, sentence }));

async function sendExamples(run: Run): Promise<FailedCheck[]> {
  const { failures } = await tryExamples(run, undefined, true);
  return failures.map((sentence) => ({ part: sentence.split(" ")[0] ?? "", sentence }));
}

/** Finds parameters of the query that change nothing. */
async function sendParameters(run: Run): Promise<FailedCheck[]> {
  const effects = new Set<string>();
  await tryParameters(run, {
    record: () => {},
    recordEffect: (id, parameter) => effects.add(`${id} ${parameter}`),
  });
  return ALL_OPERATIONS.filter(({ id }) => run.sends(id)).flatMap(({ id, operation: { parameters } }) =>
    parameters
      .filter((one) => one.in === "query" && !effects.has(`${id} ${one.name}`))
      .map(({ name }) => ({ part: id, sentence: `${id}: the query parameter ${name} changes nothing in the answer` })),
  );
}
