import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import Dredd, { type FailedTest, type Statistics } from "dredd";
import { DOCUMENTS } from "../documents.ts";

const HOOKS = fileURLToPath(new URL("hooks.cts", import.meta.url));

/**
 * Lets Dredd send every (operation, status, media type) of both documents to a server. The hooks take the run that was set.
 *
 * @param fail receives each response that was not as documented
 * @returns how many answers were as documented
 */
export async function runDredd(endpoint: string, fail: (failure: string) => void): Promise<number> {
  let passes = 0;
  for (const { file } of DOCUMENTS) {
    const dredd = new Dredd({
      endpoint,
      path: [fileURLToPath(import.meta.resolve(file))],
      hookfiles: [HOOKS],
      loglevel: "error",
      emitter: new EventEmitter().on("test fail", ({ title, message }: FailedTest) => fail(`${title}: ${message}`)),
      reporter: ["dot"],
      output: [],
    });
    const statistics = await new Promise<Statistics>((resolve, reject) => {
      dredd.run((error, found) => (error ? reject(error) : resolve(found)));
    });
    passes += statistics.passes;
  }
  return passes;
}
