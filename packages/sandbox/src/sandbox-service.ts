import {
  type OperationCall as CallOverHttp,
  createMarketplaceService,
  type MarketplaceServiceOptions,
  RequestWindow,
  type Service,
} from "@runout/http";
import type { OpenApiDocument } from "@runout/http/openapi";
import { HttpError } from "@runout/http/response";
import { MarketplaceError } from "@runout/marketplace";
import document from "@runout/spec/sandbox.json" with { type: "json" };
import type { OperationCall } from "./context.ts";
import { createControl } from "./control.ts";
import { sandboxHandlers } from "./operation-handlers.ts";
import type { Schemas } from "./operation-types.ts";

export interface SandboxServiceOptions
  extends Pick<
    MarketplaceServiceOptions,
    "marketplace" | "rateLimit" | "counter" | "publicUrl" | "routes" | "compilesLate"
  > {
  /** Runs before the first answer, once, and again after each reset. @default none */
  scenario?: Schemas["Scenario"] | undefined;
  /** Whether an answer that its description does not cover is a 500. @default true */
  validateResponses?: boolean | undefined;
}

/** The API over a marketplace, with the control API beside it. */
export interface SandboxService extends Service {
  /**
   * Runs the scenario, once. To be called before the first request.
   *
   * @throws MarketplaceError that names the step that was refused
   */
  prepare(): Promise<void>;
}

/**
 * Makes the service of a sandbox: the API of a marketplace, which shows the faults that were set, and the control API.
 *
 * @throws Error when the handlers do not match the documents
 */
export function createSandboxService(options: SandboxServiceOptions): SandboxService {
  const { marketplace, scenario, publicUrl, rateLimit, routes, validateResponses = true } = options;
  const { counter = new RequestWindow(marketplace.clock.now) } = options;
  const calls = new Map<string, CallOverHttp>();
  const control = createControl(marketplace, {
    call: callByName(calls),
    startScenario: scenario,
    clearCallCounts: () => counter.clear(),
  });
  const service = createMarketplaceService({
    marketplace,
    documents: [
      {
        // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
        document: document as unknown as OpenApiDocument,
        handlers: sandboxHandlers,
        context: control.context,
        counted: false,
        calls,
      },
    ],
    fault: control.faults.next,
    calls,
    counter,
    rateLimit,
    publicUrl,
    validateResponses,
    echoesCredentials: true,
    compilesLate: options.compilesLate,
    routes,
  });
  async function prepare(): Promise<void> {
    if (scenario === undefined) return;
    await control.start({ baseUrl: publicUrl ?? "", path: "/sandbox/scenarios", query: "" });
  }
  return { ...service, prepare };
}

/** Lets the steps of a scenario call operations as if over HTTP, with the same validation. */
const callByName =
  (calls: ReadonlyMap<string, CallOverHttp>): OperationCall =>
  async (context, operationId, { path, body }) => {
    const call = calls.get(operationId);
    if (!call) throw new Error(`no operation is called ${operationId}`);
    const texts = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
    try {
      return await call(context, { path: texts, query: {}, headers: {}, body: () => body });
    } catch (error) {
      if (error instanceof HttpError) throw new MarketplaceError("Invalid", error.message);
      throw error;
    }
  };
