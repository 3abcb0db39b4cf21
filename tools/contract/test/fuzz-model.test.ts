import { afterEach, expect, it } from "vitest";
import { runModel } from "../src/fuzz/model/run-model.ts";
import { type FuzzAnswer, type FuzzRequest, openTarget, type Target } from "../src/fuzz/target.ts";

const SEED = 1;

it("a sandbox answers to random sequences what a model of the marketplace says", async () => {
  const { passed, problems } = await runModel({ seed: SEED, runs: 15, steps: 25 });
  process.stdout.write(`model: ${passed} runs with seed ${SEED}; more by \`pnpm fuzz\`\n`);
  expect(problems).toEqual([]);
  expect(passed).toBe(15);
}, 600_000);

let sandbox: Target | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** A sandbox that does something else with some requests. */
async function openFaulty(answer: (request: FuzzRequest, real: Target) => Promise<FuzzAnswer>): Promise<Target> {
  const real = await openTarget();
  sandbox = real;
  return { send: (request) => answer(request, real), close: real.close };
}

const linesOf = (problem = "") => problem.split("\n").filter((line) => line.startsWith("  curl "));

it("finds a write that is lost, and shows it by the fewest requests", async () => {
  const target = await openFaulty(async (request, real) => {
    if (request.operationId !== "deleteListing") return real.send(request);
    // Where the seller may delete, a comment is written instead.
    const headers = { ...request.headers, "content-type": "application/json" };
    const answer = await real.send({ ...request, method: "POST", headers, body: '{"comments":"Deleted."}' });
    return answer.status === 204 ? answer : real.send(request);
  });
  const { problems } = await runModel({ seed: SEED, runs: 300, steps: 30, target });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/again: pnpm fuzz -- --part model --seed 1 --runs 300 --steps 30 --path [\d:]+/);
  const lines = linesOf(problems[0]);
  // The reset and four counts, then what is created, what is deleted, and what shows that it was not.
  expect(lines).toHaveLength(8);
  expect(lines.at(-3)).toContain("/marketplace/listings");
  expect(lines.at(-2)).toContain("-X DELETE");
}, 600_000);

it("finds a copy that is sold twice", async () => {
  let sold: FuzzAnswer | undefined;
  const target = await openFaulty(async (request, real) => {
    const answer = await real.send(request);
    if (request.operationId !== "createSandboxOrder") return answer;
    if (answer.status === 201) sold = answer;
    return answer.status === 422 && sold ? sold : answer;
  });
  const { problems } = await runModel({ seed: SEED, runs: 300, steps: 30, target });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("createSandboxOrder as anonymous: expected 422, was answered 201");
}, 600_000);
