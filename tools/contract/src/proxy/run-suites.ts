import type { CommandResult } from "../command-line.ts";
import { checkExchanges, type ExchangeReport } from "./check-exchanges.ts";
import type { ClientSuite } from "./client-suites.ts";
import type { PrismException } from "./prism-exceptions.ts";
import { type Prism, startPrismProxy } from "./prism-proxy.ts";

/** The result of the tests of all clients. */
export interface SuitesResult extends Required<CommandResult> {
  /** By client, how often it called each operation. */
  calls: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Runs the tests of clients through a proxy, one client after the other.
 *
 * What passes: each operation of a client that its tests call, where every request and answer was as described; each suite; and each
 * exception that was needed.
 *
 * @param url the address of a sandbox, which is reset before each
 * @param print takes what the tests of a client printed that failed
 */
export async function runSuites(
  suites: readonly ClientSuite[],
  url: string,
  prism: Prism,
  exceptions: readonly PrismException[],
  print: (text: string) => void,
): Promise<SuitesResult> {
  let passed = 0;
  const failures: string[] = [];
  const calls = new Map<string, ExchangeReport["seen"]>();
  const needed = new Set<PrismException>();
  for (const { client, operations, run } of suites) {
    await reset(url);
    const proxy = await startPrismProxy(url, prism);
    const printed = await run(proxy.url).finally(() => proxy.close());
    const { seen, findings, refused, applied } = checkExchanges(client, proxy.exchanges, exceptions);
    calls.set(client, seen);
    for (const exception of applied) needed.add(exception);
    failures.push(...findings.map(({ sentence }) => sentence));
    if (printed === undefined) {
      passed += 1;
    } else {
      print(printed);
      // A wrong request that was refused may then be no test's intent, but the client's fault.
      failures.push(...refused, `the tests of the ${client} failed`);
    }
    const isWrong = new Set(findings.map(({ operationId }) => operationId));
    for (const operationId of operations) {
      if (!seen.has(operationId)) failures.push(`the ${client} never called ${operationId} in its tests`);
      else if (!isWrong.has(operationId)) passed += 1;
    }
  }
  for (const exception of exceptions) {
    if (needed.has(exception)) passed += 1;
    else failures.push(`no client needs the exception of src/proxy/prism-exceptions.ts any more: ${exception.reason}`);
  }
  return { passed, failed: failures.length, failures, calls };
}

async function reset(url: string): Promise<void> {
  const { status } = await fetch(`${url}/sandbox/reset`, { method: "POST" });
  if (status !== 204) throw new Error(`the sandbox was not reset: ${status}`);
}
