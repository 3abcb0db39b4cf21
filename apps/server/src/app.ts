import type { OpenApiDocument } from "@runout/http/openapi";
import { callerChecks, handlers, type Marketplace } from "@runout/marketplace";
import { createSandbox, type SandboxSchemas, sandboxHandlers } from "@runout/sandbox";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { FastifyInstance } from "fastify";
import { addAuthorizePages } from "./authorize/authorize-pages.ts";
import { addPermissionPages } from "./authorize/permission-pages.ts";
import { asAnybody, byPersonalToken } from "./authorize/sign-in.ts";
import type { Config } from "./config.ts";
import { buildHttp, type HttpOptions, type Service } from "./http.ts";
import type { MetricsAccess } from "./plugins/health.ts";
import { RequestWindow } from "./rate-limit/request-window.ts";
import type { SharedWindow } from "./rate-limit/shared-window.ts";
import type { OperationCall } from "./registrar/compile-call.ts";
import { callByName } from "./scenario-calls.ts";

export interface AppOptions {
  /** Already open; the code that opened it closes it. */
  marketplace: Marketplace;
  config: Pick<Config, "sandbox" | "rateLimit" | "publicUrl" | "tls"> &
    Partial<Pick<Config, "trustedProxies" | "metricsToken">>;
  /** Counts calls for several processes together. @default each counts its own */
  sharedWindow?: SharedWindow | undefined;
  /** Fastify's logger options. @default no log */
  logger?: HttpOptions["logger"];
  /** Carried out by a sandbox before it answers, once, and again after each reset. @default none */
  scenario?: SandboxSchemas["Scenario"] | undefined;
  /** Whether an answer that its description does not cover is a 500. @default in the sandbox only */
  validateResponses?: boolean;
}

/**
 * Builds the server over a marketplace. It does not listen yet: call `listen`, or `inject` requests in a test.
 *
 * @throws Error when the handlers do not match the documents
 */
export function buildApp({
  marketplace,
  config,
  sharedWindow,
  logger,
  scenario,
  validateResponses = config.sandbox,
}: AppOptions): FastifyInstance {
  const calls = new Map<string, OperationCall>();
  const counter = sharedWindow ?? new RequestWindow(marketplace.clock.now);
  const { faults, ...control } = createSandbox(marketplace, {
    call: callByName(calls),
    startScenario: scenario,
    clearCallCounts: () => counter.clear(),
  });
  const api: Service = {
    // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
    document: document as unknown as OpenApiDocument,
    handlers,
    callerChecks,
    context: marketplace.context,
    fault: config.sandbox ? faults.next : undefined,
    counted: true,
    calls,
  };
  const sandbox: Service = {
    document: sandboxDocument as unknown as OpenApiDocument,
    handlers: sandboxHandlers,
    context: control.context,
    counted: false,
    calls,
  };
  const app = buildHttp({
    trustedProxies: [],
    ...config,
    services: config.sandbox ? [api, sandbox] : [api],
    authenticate: marketplace.authenticate,
    ping: marketplace.ping,
    counter,
    sharedWindow,
    readCounts: marketplace.readCounts,
    validateResponses,
    metrics: metricsAccess(config),
    echoesCredentials: config.sandbox,
    logger,
  });
  const { permissions } = marketplace;
  // A proxy that serves this server below a path takes the path away before the call comes here.
  const basePath = config.publicUrl === undefined ? "" : new URL(config.publicUrl).pathname.replace(/\/$/, "");
  const signIn = config.sandbox ? asAnybody(permissions) : byPersonalToken(permissions);
  addAuthorizePages(app, permissions, signIn, basePath);
  addPermissionPages(app, permissions, signIn, basePath);
  if (config.sandbox && scenario) {
    const location = { baseUrl: config.publicUrl ?? "", path: "/sandbox/scenarios", query: "" };
    app.addHook("onReady", () => control.start(location));
  }
  return app;
}

/** Counts and durations tell what a business does, so a marketplace of real people shows them only to callers with the token. */
function metricsAccess({ metricsToken: token, sandbox }: AppOptions["config"]): MetricsAccess {
  if (token !== undefined) return { token };
  return sandbox ? "open" : "closed";
}
