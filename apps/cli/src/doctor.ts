import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { createServer } from "node:http";
import process from "node:process";
import { closeServer, startListening } from "@runout/listen";
import { lockDirectory } from "@runout/marketplace/directory-lock";
import { makeDirectory } from "@runout/marketplace/make-directory";
import type { Command, Environment } from "./command.ts";
import { EXIT_CODES } from "./failure.ts";
import { DEFAULT_PORTS, dataDirectory, PORT_OPTIONS, SERVER_OPTIONS, serverEnvironment } from "./server-environment.ts";

/** What a check has found; a remedy where something is wrong. */
interface Finding {
  check: string;
  found: string;
  remedy?: string;
}

const MIN_NODE_VERSION = [20, 10] as const;
/** What a new database takes. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;
const ANSWER_TIMEOUT_MS = 5000;

/** `runout doctor`: says what keeps the services from starting here. */
export const doctor: Command = {
  name: "doctor",
  description: "checks Node, configuration, ports and data directory, and says how to mend what is wrong",
  options: { ...SERVER_OPTIONS, ...PORT_OPTIONS },
  async run(args, output) {
    const environment = serverEnvironment(args);
    const host = environment.HOST || "127.0.0.1";
    const findings = [
      checkNode(process.versions.node),
      await checkConfiguration(environment, args.environment),
      await checkPort("sandbox", host, Number(environment.PORT || DEFAULT_PORTS.sandbox)),
      await checkPort("mock", host, Number(args.text("mock-port") ?? DEFAULT_PORTS.mock)),
      await checkPort("docs", host, Number(args.text("docs-port") ?? DEFAULT_PORTS.docs)),
      await checkDataDirectory(dataDirectory(environment)),
    ];
    if (args.isGiven("json")) output.print(JSON.stringify(findings));
    else for (const finding of findings) for (const line of linesOf(finding)) output.print(line);
    return findings.some(({ remedy }) => remedy !== undefined) ? EXIT_CODES.failed : EXIT_CODES.done;
  },
};

const linesOf = ({ check, found, remedy }: Finding): string[] => [
  `${remedy === undefined ? "ok   " : "wrong"}  ${check.padEnd(14)}  ${found}`,
  ...(remedy === undefined ? [] : [`${"".padEnd(23)}${remedy}`]),
];

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [minMajor, minMinor] = MIN_NODE_VERSION;
  const isNewEnough = major > minMajor || (major === minMajor && minor >= minMinor);
  const finding = { check: "Node", found: version };
  return isNewEnough ? finding : { ...finding, remedy: `Install Node ${MIN_NODE_VERSION.join(".")} or newer.` };
}

async function checkConfiguration(environment: Environment, own: Environment): Promise<Finding> {
  const { readConfig } = await import("@runout/server");
  const check = "configuration";
  const variables = Object.values(SERVER_OPTIONS).map(({ variable }) => variable);
  const set = variables.filter((variable) => own[variable]);
  try {
    readConfig(environment);
    return {
      check,
      found: set.length === 0 ? "the environment sets nothing" : `the environment sets ${set.join(", ")}`,
    };
  } catch (error) {
    return { check, found: "cannot be used", remedy: messageOf(error) };
  }
}

async function checkPort(service: keyof typeof DEFAULT_PORTS, host: string, port: number): Promise<Finding> {
  const check = `${service} port`;
  const server = createServer();
  try {
    await startListening(server, { host, port });
    await closeServer(server, 0);
    return { check, found: `${port} is free` };
  } catch (error) {
    if (await isRunoutService(service, `http://${host}:${port}`))
      return { check, found: `${port} is in use by Runout, which runs already` };
    const option = service === "sandbox" ? "--port" : `--${service}-port`;
    return {
      check,
      found: `${port} cannot be used: ${messageOf(error)}`,
      remedy: `Choose another one with ${option}.`,
    };
  }
}

/** Whether what answers at an address is the service itself. */
async function isRunoutService(service: keyof typeof DEFAULT_PORTS, url: string): Promise<boolean> {
  const path = { sandbox: "/sandbox/clock", mock: "/openapi.json", docs: "/" }[service];
  const sign = { sandbox: "offset_seconds", mock: "Runout", docs: "Runout" }[service];
  try {
    const response = await fetch(url + path, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    return response.ok && (await response.text()).includes(sign);
  } catch {
    // What listens there speaks no HTTP, or refuses: it is another program.
    return false;
  }
}

async function checkDataDirectory(folder: string | undefined): Promise<Finding> {
  const check = "data directory";
  if (folder === undefined) return { check, found: "not used" };
  if (!existsSync(folder)) return { check, found: `${folder} will be made` };
  try {
    const directory = await makeDirectory(folder);
    const { bavail, bsize } = await statfs(directory);
    if (bavail * bsize < MIN_FREE_BYTES) {
      return {
        check,
        found: `${folder} is on a disk that is full`,
        remedy: "Make space, about 64 MB for a new database.",
      };
    }
    const lock = await lockDirectory(directory);
    await lock.release();
    return { check, found: `${folder} can be used` };
  } catch (error) {
    const message = messageOf(error);
    const [found = message, ...remedy] = message.split("; ");
    return { check, found, remedy: remedy.join("; ") || "Name another directory with --data-dir." };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
