import fc from "fast-check";
import { createEngine, type EngineName } from "../../engine.ts";
import { describeFailure } from "../describe-failure.ts";
import type { FuzzOptions, FuzzResult } from "../fuzz-options.ts";
import { WrongAnswerError } from "../schema/judge-case.ts";
import { openTarget, type Target } from "../target.ts";
import { type Command, command } from "./commands.ts";
import { Conversation } from "./conversation.ts";
import * as listings from "./listing-steps.ts";
import * as orders from "./order-steps.ts";
import { type ModelState, pass } from "./state.ts";

export interface ModelOptions extends Pick<FuzzOptions, "seed" | "path" | "runs" | "steps"> {
  /** PostgreSQL to try them on. @default PGlite, in memory */
  databaseUrl?: string | undefined;
  /** What is asked, and stays open. @default a sandbox in this process */
  target?: Target | undefined;
  /** Whether the run that ends it is made as small as it can be. @default true */
  shrinks?: boolean | undefined;
}

/**
 * Lets seller, buyer, stranger and nobody do random things to a sandbox and to a model of it, and compares every answer with the
 * model and the document. It ends with the first difference, which is shrunk.
 */
export async function runModel(options: ModelOptions): Promise<FuzzResult> {
  const { seed, path, runs, steps, databaseUrl, shrinks = true } = options;
  const target = options.target ?? (await openTarget({ databaseUrl }));
  const result: FuzzResult = { passed: 0, problems: [], lines: [] };
  let calls = 0;
  // Of the run that failed last, which fast-check takes for the smallest.
  let failed: Conversation | undefined;
  const property = fc.asyncProperty(fc.array(command, { maxLength: steps, size: "max" }), async (commands) => {
    const talk = new Conversation(target);
    try {
      const state = await begin(talk);
      for (const one of commands) await step(talk, state, one);
      result.passed += 1;
      calls += talk.requests.length;
    } catch (error) {
      failed = talk;
      throw error;
    }
  });
  try {
    const details = await fc.check(property, {
      seed,
      numRuns: runs,
      endOnFailure: !shrinks,
      ...(path !== undefined && { path }),
    });
    result.lines.push(
      `model: ${result.passed} runs of up to ${steps} steps, ${calls} calls, on ${databaseUrl === undefined ? "PGlite" : "PostgreSQL"}`,
    );
    if (details.failed) {
      if (!(details.errorInstance instanceof WrongAnswerError)) throw details.errorInstance;
      const [commands] = details.counterexample ?? [];
      const again = `--part model --seed ${seed} --runs ${runs} --steps ${steps} --path ${details.counterexamplePath}`;
      const problem = `${details.errorInstance.message}\n  after ${JSON.stringify(commands)}`;
      result.problems.push(describeFailure({ operationId: "model", problem, again, requests: failed?.requests ?? [] }));
    }
  } finally {
    if (options.target === undefined) await target.close();
  }
  return result;
}

/** Puts the sandbox back to its seed, and reads what the model has to know of it. */
async function begin(talk: Conversation): Promise<ModelState> {
  await talk.expect(204, { operationId: "resetSandbox", as: "anonymous", target: "/sandbox/reset" });
  const inventory = "/users/example_seller/inventory?per_page=1";
  const own = await talk.expect(200, { operationId: "getInventory", as: "seller", target: inventory });
  const open = await talk.expect(200, { operationId: "getInventory", as: "anonymous", target: inventory });
  const sold = await talk.expect(200, {
    operationId: "listOrders",
    as: "seller",
    target: "/marketplace/orders?per_page=1",
  });
  const target = `/marketplace/stats/${listings.RELEASE_ID}`;
  const release = await talk.expect(200, { operationId: "getReleaseStatistics", as: "anonymous", target });
  const seed = {
    all: own.body.pagination.items,
    forSale: open.body.pagination.items,
    orders: sold.body.pagination.items,
    releaseForSale: release.body.num_for_sale,
  };
  return { now: 0, listings: [], orders: [], seed, known: new Map() };
}

function step(talk: Conversation, state: ModelState, command: Command): Promise<void> {
  switch (command.do) {
    case "create":
      return listings.create(talk, state, command);
    case "edit":
      return listings.edit(talk, state, command);
    case "delete":
      return listings.remove(talk, state, command);
    case "read listing":
      return listings.readListing(talk, state, command);
    case "read inventory":
      return listings.readInventory(talk, state, command);
    case "read again":
      return listings.readAgain(talk, state, command);
    case "read statistics":
      return listings.readStatistics(talk, state);
    case "order":
      return orders.order(talk, state, command);
    case "give status":
      return orders.giveStatus(talk, state, command);
    case "invoice":
      return orders.invoice(talk, state, command);
    case "pay":
      return orders.pay(talk, state, command);
    case "write":
      return orders.write(talk, state, command);
    case "read order":
      return orders.readOrder(talk, state, command);
    case "read messages":
      return orders.readMessages(talk, state, command);
    case "read orders":
      return orders.readOrders(talk, state, command);
    case "read fee":
      return orders.readFee(talk, command);
    case "wait":
      return wait(talk, state, command.seconds);
  }
}

async function wait(talk: Conversation, state: ModelState, seconds: number): Promise<void> {
  const body = { advance_seconds: seconds };
  await talk.expect(200, { operationId: "setClock", as: "anonymous", target: "/sandbox/clock", body });
  pass(state, seconds);
}

/** Runs the model on the databases that `TEST_ENGINE` names, on the embedded one unless it is set. */
export async function runModelOnEngines(options: FuzzOptions): Promise<FuzzResult> {
  const total: FuzzResult = { passed: 0, problems: [], lines: [] };
  for (const name of enginesOf(process.env.TEST_ENGINE)) {
    const engine = await createEngine(name);
    try {
      const { passed, problems, lines } = await runModel({ ...options, databaseUrl: engine.environment.DATABASE_URL });
      total.passed += passed;
      total.problems.push(...problems);
      total.lines.push(...lines);
    } finally {
      await engine.remove();
    }
  }
  return total;
}

function enginesOf(chosen: string | undefined): readonly EngineName[] {
  if (chosen === "both") return ["PGlite", "PostgreSQL"];
  return chosen === "postgres" ? ["PostgreSQL"] : ["PGlite"];
}
