import { createRandom } from "@runout/harness/random";
import { describe, expect, it } from "vitest";
import { readOptions } from "../src/command-line.ts";
import { auditLog } from "../src/consistency/audit.ts";
import type { LogEntry, Order } from "../src/consistency/sellers.ts";

/** As much of an order and its log as the audit looks at. */
const order = (status: Order["status"]) =>
  ({ id: "845236-18", status, last_activity: "t", total: { value: 10 }, shipping: { value: 2 } }) as Order;
const status = (status_id: number) => ({ type: "status", status_id, timestamp: "t" }) as LogEntry;
const refund = (amount: number) => ({ type: "refund_sent", refund: { amount }, timestamp: "t" }) as LogEntry;
const payment = { type: "payment", timestamp: "t" } as LogEntry;

describe("the audit of a log", () => {
  it("passes what the order's table of statuses allows", () => {
    expect(auditLog(order("Shipped"), [status(1), status(3), payment, status(5), status(6), refund(12)])).toEqual([]);
  });

  it.each([
    ["an order without a beginning", "Invoice Sent", [status(3)], "has no beginning"],
    ["a step that the table has not", "New Order", [status(1), status(6), status(1)], "went from Shipped to New Order"],
    ["a status that the log does not end with", "Shipped", [status(1)], "is Shipped, its log says New Order"],
    ["more paid back than due", "New Order", [status(1), refund(7), refund(5.01)], "more was paid back than was due"],
    ["a second payment", "New Order", [status(1), payment, payment], "was paid 2 times"],
  ] as const)("reports %s", (_, now, log, problem) => {
    expect(auditLog(order(now), log)).toEqual([expect.stringContaining(problem)]);
  });
});

describe("the options of a command", () => {
  it("are ten loops on both engines where none are given", () => {
    expect(readOptions([])).toMatchObject({ loops: 10, engines: ["PGlite", "PostgreSQL"] });
  });

  it("are taken after pnpm's --", () => {
    const words = ["--", "--loops", "100", "--seed", "7", "--engine", "postgresql"];
    expect(readOptions(words)).toEqual({ loops: 100, seed: 7, engines: ["PostgreSQL"] });
  });

  it("are refused when they are wrong", () => {
    expect(() => readOptions(["--loops", "many"])).toThrow("--loops must be a whole number, not many");
    expect(() => readOptions(["--engine", "MySQL"])).toThrow("--engine must be one of PGlite, PostgreSQL, not MySQL");
  });
});

it("the same seed gives the same series", () => {
  const series = (seed: number) => Array.from({ length: 20 }, createRandom(seed).next);
  expect(series(5)).toEqual(series(5));
  expect(series(5)).not.toEqual(series(6));
});
