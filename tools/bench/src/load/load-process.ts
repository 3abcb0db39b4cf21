import type { Answer, Job } from "./load.ts";
import { sendRepeatedly } from "./send-repeatedly.ts";
import { timeEach } from "./time-each.ts";

/** Makes the load: a process of its own, so that it shares its event loop with no server and not with the bench. */
process.on("message", async (job: Job) => {
  const answer = await run(job).catch((error: unknown): Answer => ({ failed: String(error) }));
  process.send?.(answer);
});
process.once("disconnect", () => process.exit(0));

async function run(job: Job): Promise<Answer> {
  if (job.kind === "list") return { done: await timeEach(job.urls, job.headers, job.connections) };
  const length = "amount" in job ? { amount: job.amount } : { seconds: job.seconds };
  return { done: await sendRepeatedly(job.template, job.connections, length) };
}
