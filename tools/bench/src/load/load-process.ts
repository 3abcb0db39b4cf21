import type { Answer, Job } from "./job.ts";
import { shoot } from "./shoot.ts";
import { timeEach } from "./time-each.ts";

/** Makes the load: a process of its own, so that it shares its event loop with no server and not with the bench. */
process.on("message", async (job: Job) => {
  const answer = await perform(job).catch((error: unknown): Answer => ({ failed: String(error) }));
  process.send?.(answer);
});
process.once("disconnect", () => process.exit(0));

async function perform(job: Job): Promise<Answer> {
  const done =
    job.kind === "list"
      ? await timeEach(job.urls, job.headers, job.connections)
      : await shoot(job.shot, job.connections, "amount" in job ? { amount: job.amount } : { seconds: job.seconds });
  return { done };
}
