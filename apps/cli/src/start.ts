import process from "node:process";
import type { Arguments, Command, Environment, Output } from "./command.ts";
import { EXIT_CODES } from "./failure.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { dataDirectory, PORT_OPTIONS, SERVER_OPTIONS, serverEnvironment } from "./server-environment.ts";
import { checkPorts, type RunningService, startDocs, startMock, startSandbox } from "./services.ts";
import { type Addresses, credentialsAndFirstCall, serviceLines, startupJson } from "./startup-text.ts";

/** How long requests in progress get to finish after a signal. */
const GRACE_MS = 10_000;

/** `runout start`: runs the services until a signal comes. */
export const start: Command = {
  name: "start",
  description: "starts the sandbox, the mock and the documentation",
  options: {
    ...SERVER_OPTIONS,
    "in-memory": { description: "keep nothing: the same as --data-dir memory://" },
    https: { description: "serve the sandbox by HTTPS, with a certificate of its own that is kept with the data" },
    "no-rate-limit": { description: "refuse no requests above 60 a minute" },
    ...PORT_OPTIONS,
    "no-mock": { description: "start no mock" },
    "no-docs": { description: "start no documentation" },
    open: { description: "open the documentation in a browser, or the sandbox with --no-docs" },
  },
  async run(args, output) {
    const environment = serverEnvironment(args);
    const running: RunningService[] = [];
    try {
      await checkPorts(args, environment);
      await startAll(args, environment, running, output);
    } catch (error) {
      await stopAll(running);
      throw error;
    }
    await signaled();
    setTimeout(() => process.exit(EXIT_CODES.failed), GRACE_MS).unref();
    await stopAll(running);
    return EXIT_CODES.done;
  },
};

async function startAll(
  args: Arguments,
  environment: Environment,
  running: RunningService[],
  output: Output,
): Promise<void> {
  const isForPrograms = args.isGiven("json");
  const begin = async (service: keyof typeof serviceLines, starting: Promise<RunningService>) => {
    const one = await starting;
    running.push(one);
    if (!isForPrograms) output.print(serviceLines[service](one.url));
    if (one.message !== undefined) output.report(one.message);
    return one.url;
  };
  // One after the other: they share one thread, and the sandbox is what most are waiting for.
  const addresses: Addresses = {
    sandbox: await begin("sandbox", startSandbox(args, environment)),
    docs: args.isGiven("no-docs") ? undefined : await begin("docs", startDocs(args, environment)),
    mock: args.isGiven("no-mock") ? undefined : await begin("mock", startMock(args, environment)),
  };
  const isDemo = /^(demo|\d+)?$/.test(environment.SEED ?? "");
  output.print(
    isForPrograms
      ? startupJson(addresses, isDemo)
      : credentialsAndFirstCall(addresses.sandbox, isDemo, dataDirectory(environment)),
  );
  if (args.isGiven("open")) openInBrowser(addresses.docs ?? addresses.sandbox, output);
}

const stopAll = (running: readonly RunningService[]): Promise<unknown> =>
  Promise.all(running.map((service) => service.stop()));

/** Resolves at the first signal from now on. A second one ends the process at once, as it would without us. */
function signaled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
