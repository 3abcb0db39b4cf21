import fc from "fast-check";
import { createEngine, type EngineName } from "../../engine.ts";
import { describeFailure } from "../describe-failure.ts";
import type { FuzzOptions, FuzzResult } from "../fuzz-options.ts";
import { WrongAnswerError } from "../schema/check-case.ts";
import { openTarget, type Target } from "../target.ts";
import { type Command, command } from "./commands.ts";
import * as listings from "./listing-commands.ts";
import { ModelClient } from "./model-client.ts";
import * as orders from "./order-commands.ts";
import { advanceTime, type ModelState } from "./state.ts";

export interface ModelOptions extends Pick<FuzzOptions, "seed" | "path" | "runs" | "steps"> {
  /** PostgreSQL to try them on. @default PGlite, in memory */
  databaseUrl?: string | undefined;
  /** The sandbox to call, which stays open. @default a sandbox in this process */
  target?: Target | undefined;
  /** Whether the failing run is shrunk to the smallest that fails. @default true */
  shrinks?: boolean | undefined;
}

/**
 * Makes random calls as seller, buyer, stranger and anonymous caller to a sandbox and to a model of it, and compares every response
 * with the model and the document. It ends with the first difference, which is shrunk.
 */
export async function runModel(options: ModelOptions): Promise<FuzzResult> {
  const { seed, path, runs, steps, databaseUrl, shrinks = true } = options;
  const target = options.target ?? (await openTarget({ databaseUrl }));
  const result: FuzzResult = { passed: 0, problems: [], lines: [] };
  let calls = 0;
  // The client of the run that failed last, which is the smallest that fast-check found.
  let failed: ModelClient | undefined;
  const property = fc.asyncProperty(fc.array(command, { maxLength: steps, size: "max" }), async (commands) => {
    const client = new ModelClient(target);
    try {
      const state = await resetState(client);
      for (const one of commands) await runCommand(client, state, one);
      result.passed += 1;
      calls += client.requests.length;
    } catch (error) {
      failed = client;
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

/** Resets the sandbox to its seed, and reads the counts that the model begins with. */
async function resetState(client: ModelClient): Promise<ModelState> {
  await client.expect(204, { operationId: "resetSandbox", as: "anonymous", target: "/sandbox/reset" });
  const inventory = "/users/example_seller/inventory?per_page=1";
  const own = await client.expect(200, { operationId: "getInventory", as: "seller", target: inventory });
  const open = await client.expect(200, { operationId: "getInventory", as: "anonymous", target: inventory });
  const sold = await client.expect(200, {
    operationId: "listOrders",
    as: "seller",
    target: "/marketplace/orders?per_page=1",
  });
  const target = `/marketplace/stats/${listings.RELEASE_ID}`;
  const release = await client.expect(200, { operationId: "getReleaseStatistics", as: "anonymous", target });
  const seed = {
    all: own.body.pagination.items,
    forSale: open.body.pagination.items,
    orders: sold.body.pagination.items,
    releaseForSale: release.body.num_for_sale ?? 0,
  };
  return { now: 0, listings: [], orders: [], seed, cached: new Map() };
}

function runCommand(client: ModelClient, state: ModelState, command: Command): Promise<void> {
  switch (command.do) {
    case "create":
      return listings.create(client, state, command);
    case "edit":
      return listings.edit(client, state, command);
    case "delete":
      return listings.remove(client, state, command);
    case "read listing":
      return listings.readListing(client, state, command);
    case "read inventory":
      return listings.readInventory(client, state, command);
    case "read again":
      return listings.readAgain(client, state, command);
    case "read statistics":
      return listings.readStatistics(client, state);
    case "order":
      return orders.order(client, state, command);
    case "set status":
      return orders.setStatus(client, state, command);
    case "invoice":
      return orders.invoice(client, state, command);
    case "pay":
      return orders.pay(client, state, command);
    case "write":
      return orders.write(client, state, command);
    case "read order":
      return orders.readOrder(client, state, command);
    case "read messages":
      return orders.readMessages(client, state, command);
    case "read orders":
      return orders.readOrders(client, state, command);
    case "read fee":
      return orders.readFee(client, command);
    case "wait":
      return advanceClock(client, state, command.seconds);
  }
}

async function advanceClock(client: ModelClient, state: ModelState, seconds: number): Promise<void> {
  const body = { advance_seconds: seconds };
  await client.expect(200, { operationId: "setClock", as: "anonymous", target: "/sandbox/clock", body });
  advanceTime(state, seconds);
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
