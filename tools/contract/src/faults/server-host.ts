import { type Refusal, type ServedUnderTest, serveUnderTest } from "../server-under-test/serve-under-test.ts";
import { importWithFault } from "./plant-fault.ts";

/** A request to the process that runs servers with planted faults. A server is identified by its URL. */
export type HostRequest = { id: number } & (
  | { do: "start"; fault: string | undefined; environment: Readonly<Record<string, string>> }
  | { do: "refuse"; url: string; refusal: Refusal | undefined }
  | { do: "script"; url: string; sql: string }
  | { do: "stop"; url: string }
);

/** The response: the URLs of a server that listens, or what went wrong. */
export interface HostAnswer {
  id: number;
  started?: Pick<ServedUnderTest, "url" | "urlWithoutSandbox">;
  problem?: string;
}

const MARKETPLACE = import.meta.resolve("@runout/marketplace");
const SERVER = import.meta.resolve("@runout/server");
/** Answers are not compared with the documents by the server itself, so that a suite sees what a client of the marketplace sees. */
const SETTINGS = {
  ...{ PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "fatal" },
  ...{ TRUSTED_PROXIES: "loopback", VALIDATE_RESPONSES: "off" },
};

const running = new Map<string, ServedUnderTest>();

async function serve(fault: string | undefined, environment: Readonly<Record<string, string>>) {
  const sources = {
    marketplace: await importWithFault<typeof import("@runout/marketplace")>(MARKETPLACE, fault),
    server: await importWithFault<typeof import("@runout/server")>(SERVER, fault),
  };
  return serveUnderTest(sources, { ...SETTINGS, ...environment });
}

/** A server without a fault, which resets the data that all share. */
let sound: Promise<ServedUnderTest> | undefined;

async function startServer(fault: string | undefined, environment: Readonly<Record<string, string>>) {
  sound ??= serve(undefined, {});
  const { url: soundUrl } = await sound;
  const reset = await fetch(`${soundUrl}/sandbox/reset`, { method: "POST" });
  if (reset.status !== 204) throw new Error(`the data was not reset: ${reset.status}`);
  const served = await serve(fault, environment);
  running.set(served.url, served);
  const { url, urlWithoutSandbox } = served;
  return { url, urlWithoutSandbox };
}

async function handleRequest(request: HostRequest): Promise<Omit<HostAnswer, "id">> {
  if (request.do === "start") return { started: await startServer(request.fault, request.environment) };
  const served = running.get(request.url);
  if (!served) throw new Error(`no server listens at ${request.url}`);
  if (request.do === "refuse") served.refuse(request.refusal);
  else if (request.do === "script") await served.script(request.sql);
  else {
    running.delete(request.url);
    await served.stop();
  }
  return {};
}

process.on("message", async (request: HostRequest) => {
  const answer = await handleRequest(request).catch((error: unknown) => ({
    problem: error instanceof Error ? error.message : String(error),
  }));
  process.send?.({ id: request.id, ...answer } satisfies HostAnswer);
});

// Nothing is left when the command is ended.
process.once("disconnect", () => process.exit());
