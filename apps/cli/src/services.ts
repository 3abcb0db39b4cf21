import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { serveSite } from "@runout/docs/serve-site";
import {
  type Address,
  closeServer,
  explainListenError,
  type PortVariable,
  readAddress,
  startListening,
} from "@runout/listen";
import { findCertificate, trustCommand } from "./certificate.ts";
import type { Arguments, Environment } from "./command.ts";
import { Failure, usageFailure } from "./failure.ts";
import { DEFAULT_PORTS, dataDirectory, namingOptions } from "./server-environment.ts";

/** A service that answers. */
export interface RunningService {
  url: string;
  /** What a user has to know as well. */
  message?: string | undefined;
  /** Lets the requests in progress finish. */
  stop(): Promise<void>;
}

const SANDBOX_PORT: PortVariable = { name: "--port", defaultPort: DEFAULT_PORTS.sandbox };
const MOCK_PORT: PortVariable = { name: "--mock-port", defaultPort: DEFAULT_PORTS.mock };
const DOCS_PORT: PortVariable = { name: "--docs-port", defaultPort: DEFAULT_PORTS.docs };

/** How long downloads in progress get to finish. */
const GRACE_MS = 5000;

/** Beside the sources and beside the program that is made of them. */
const SITE_FOLDER = fileURLToPath(new URL("../dist/site", import.meta.url));

/**
 * Checks that the ports are free, before a database is made.
 *
 * @throws Failure that names the option for another port
 */
export async function checkPorts(args: Arguments, environment: Environment): Promise<void> {
  const { HOST, PORT } = environment;
  const wanted = [
    // The server says itself what is wrong with a port that is no number.
    {
      port: SANDBOX_PORT,
      address: readAddress({ HOST, "--port": /^\d{1,5}$/.test(PORT ?? "") ? PORT : "" }, SANDBOX_PORT),
    },
    ...(args.isGiven("no-docs") ? [] : [{ port: DOCS_PORT, address: addressOf(args, environment, DOCS_PORT) }]),
    ...(args.isGiven("no-mock") ? [] : [{ port: MOCK_PORT, address: addressOf(args, environment, MOCK_PORT) }]),
  ];
  for (const { port, address } of wanted) {
    const server = createServer();
    await startListening(server, address).catch((error: unknown) => cannotListen(error, address, port));
    await closeServer(server, 0);
  }
}

/** Starts the sandbox: the server with its control API. */
export async function startSandbox(args: Arguments, environment: Environment): Promise<RunningService> {
  const certificate = args.isGiven("https")
    ? await findCertificate(join(dataDirectory(environment) ?? ".runout", "https"), environment.HOST || "127.0.0.1")
    : undefined;
  const { start } = await import("@runout/server");
  const tls = certificate && { TLS_CERT: certificate.certificate, TLS_KEY: certificate.key };
  try {
    const { url, stop } = await start({ ...environment, ...tls }, process.stderr);
    const message =
      certificate && `  Its certificate is made for this machine. To trust it:\n\n    ${trustCommand(certificate)}\n`;
    return { url, stop, message };
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== undefined) {
      const address = {
        host: environment.HOST || "127.0.0.1",
        port: Number(environment.PORT || SANDBOX_PORT.defaultPort),
      };
      throw new Failure(explainListenError(error, address, SANDBOX_PORT), undefined, { cause: error });
    }
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure(namingOptions(message, args), undefined, { cause: error });
  }
}

/** Starts the stateless mock. */
export async function startMock(args: Arguments, environment: Environment): Promise<RunningService> {
  const address = addressOf(args, environment, MOCK_PORT);
  // Dependencies of Prism use deprecated parts of Node. A user cannot fix that.
  process.noDeprecation = true;
  const { startMock: listen } = await import("@runout/mock");
  const mock = await listen(address).catch((error: unknown) => cannotListen(error, address, MOCK_PORT));
  return { url: mock.url, stop: () => mock.close() };
}

/** Serves the documentation. */
export async function startDocs(args: Arguments, environment: Environment): Promise<RunningService> {
  const address = addressOf(args, environment, DOCS_PORT);
  if (!existsSync(SITE_FOLDER))
    throw new Failure(`There is no documentation in ${SITE_FOLDER}: build this package first.`);
  const server = serveSite(SITE_FOLDER);
  const url = await startListening(server, address).catch((error: unknown) => cannotListen(error, address, DOCS_PORT));
  return { url, stop: () => closeServer(server, GRACE_MS) };
}

function addressOf(args: Arguments, { HOST }: Environment, port: PortVariable): Address {
  try {
    return readAddress({ HOST, [port.name]: args.text(port.name.slice(2)) }, port);
  } catch (error) {
    throw usageFailure(error instanceof Error ? error.message : String(error));
  }
}

function cannotListen(error: unknown, address: Address, port: PortVariable): never {
  throw new Failure(explainListenError(error, address, port), undefined, { cause: error });
}
