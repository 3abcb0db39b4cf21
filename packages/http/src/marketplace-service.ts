import { callerChecks, handlers, type Marketplace, MarketplaceError } from "@runout/marketplace";
import {
  createSandbox,
  type SandboxSchemas,
  type OperationCall as ScenarioCall,
  sandboxHandlers,
} from "@runout/sandbox";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { OpenApiDocument } from "./openapi/document.ts";
import type { ServedDocument } from "./operation-endpoint.ts";
import { type CallCounter, RequestWindow } from "./rate-limit/request-window.ts";
import type { OperationCall } from "./request/operation-call.ts";
import { HttpError } from "./response/http-error.ts";
import { createService, type Service } from "./service.ts";
import type { SiteRoute } from "./site-route.ts";

export interface MarketplaceServiceOptions {
  /** Already open; the code that opened it closes it. */
  marketplace: Marketplace;
  /** Whether the control API is there. @default false */
  sandbox?: boolean | undefined;
  /** Whether calls above the limit are refused. @default true */
  rateLimit?: boolean | undefined;
  /** @default counts in memory, by the marketplace's clock */
  counter?: CallCounter | undefined;
  /** Base of every absolute URL in an answer, without a slash at the end. @default what the client wrote as Host */
  publicUrl?: string | undefined;
  /** Carried out by a sandbox before its first answer, once, and again after each reset. @default none */
  scenario?: SandboxSchemas["Scenario"] | undefined;
  /** Whether an answer that its description does not cover is a 500. @default in the sandbox only */
  validateResponses?: boolean | undefined;
  /** Routes beside those of the API. @default none */
  routes?: readonly SiteRoute[] | undefined;
}

/** The API over a marketplace. */
export interface MarketplaceService extends Service {
  /**
   * Carries out the scenario, once. To be called before the first request.
   *
   * @throws MarketplaceError that names the step that was refused
   */
  prepare(): Promise<void>;
}

/**
 * Makes the service of a marketplace.
 *
 * @throws Error when the handlers do not match the documents
 */
export function createMarketplaceService(options: MarketplaceServiceOptions): MarketplaceService {
  const { marketplace, sandbox = false, rateLimit = true, publicUrl, scenario, routes } = options;
  const { counter = new RequestWindow(marketplace.clock.now), validateResponses = sandbox } = options;
  const calls = new Map<string, OperationCall>();
  const { faults, ...control } = createSandbox(marketplace, {
    call: callByName(calls),
    startScenario: scenario,
    clearCallCounts: () => counter.clear(),
  });
  const api: ServedDocument = {
    // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
    document: document as unknown as OpenApiDocument,
    handlers,
    callerChecks,
    context: marketplace.context,
    fault: sandbox ? faults.next : undefined,
    counted: true,
    calls,
  };
  const controlApi: ServedDocument = {
    document: sandboxDocument as unknown as OpenApiDocument,
    handlers: sandboxHandlers,
    context: control.context,
    counted: false,
    calls,
  };
  const service = createService({
    documents: sandbox ? [api, controlApi] : [api],
    routes,
    authenticate: marketplace.authenticate,
    counter,
    rateLimit,
    publicUrl,
    validateResponses,
    echoesCredentials: sandbox,
  });
  async function prepare(): Promise<void> {
    if (!sandbox || scenario === undefined) return;
    await control.start({ baseUrl: publicUrl ?? "", path: "/sandbox/scenarios", query: "" });
  }
  return { ...service, prepare };
}

/** Lets the steps of a scenario call operations as if over HTTP, with the same validation. */
const callByName =
  (calls: ReadonlyMap<string, OperationCall>): ScenarioCall =>
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
