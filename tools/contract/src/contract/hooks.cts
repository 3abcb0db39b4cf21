import type { Transaction } from "./transaction.ts";

/** Dredd hands its hooks to the module that requires "hooks" inside a hook file; that is why this file is CommonJS. */
interface Hooks {
  beforeEach(hook: (transaction: Transaction, done: () => void) => void): void;
  beforeEachValidation(hook: (transaction: Transaction) => void): void;
  afterEach(hook: (transaction: Transaction, done: () => void) => void): void;
}
const hooks = require("hooks") as Hooks;
const { prepare, finish } = require("./prepare.ts") as typeof import("./prepare.ts");
const { checkBody } = require("../check-body.ts") as typeof import("../check-body.ts");
const { readName } = require("./transaction.ts") as typeof import("./transaction.ts");

// Dredd does not wait for a promise that a hook returns, only for the callback.
hooks.beforeEach((transaction, done) => {
  prepare(transaction).then(done, (error: unknown) => {
    transaction.fail = String(error);
    done();
  });
});

// Dredd demands every key of the example and compares nothing else of it; the schema check below replaces that.
hooks.beforeEachValidation((transaction) => {
  transaction.expected.body = undefined as never;
  delete transaction.expected.body;
});

hooks.afterEach((transaction, done) => {
  if (transaction.real && !transaction.skip && transaction.fail === false) {
    const { path, status } = readName(transaction.name);
    const problem = checkBody(path, transaction.request.method, status, transaction.real.body);
    if (problem !== undefined) transaction.fail = problem;
  }
  finish(transaction).then(done, (error: unknown) => {
    transaction.fail = String(error);
    done();
  });
});
