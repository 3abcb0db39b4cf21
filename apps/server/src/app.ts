import { createMarketplaceService, type Service } from "@runout/http";
import type { Marketplace } from "@runout/marketplace";
import { createSandboxService, type SandboxSchemas, type SandboxService } from "@runout/sandbox";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import { authorizeRoutes } from "./authorize/authorize-routes.ts";
import { permissionRoutes } from "./authorize/permission-routes.ts";
import { signInAsAnyUser, signInByPersonalToken } from "./authorize/sign-in.ts";
import type { Config } from "./config.ts";
import { healthRoutes, type MetricsAccess } from "./health-routes.ts";
import { createListener, type Listener } from "./listener.ts";
import { silentLogger } from "./logger.ts";
import { measureCounting, measureReads, measureRequests } from "./metrics.ts";
import type { SharedWindow } from "./rate-limit/shared-window.ts";

export interface AppOptions {
  /** Already open; the code that opened it closes it. */
  marketplace: Marketplace;
  config: Pick<Config, "sandbox" | "rateLimit" | "publicUrl" | "tls"> &
    Partial<Pick<Config, "trustedProxies" | "metricsToken" | "validateResponses">>;
  /** Counts calls for several processes together. @default each counts its own */
  sharedWindow?: SharedWindow | undefined;
  /** @default no log */
  logger?: Logger | undefined;
  /** Carried out by a sandbox before it answers, once, and again after each reset. @default none */
  scenario?: SandboxSchemas["Scenario"] | undefined;
}

/**
 * Builds the server over a marketplace. It does not listen yet: call `listen`.
 *
 * @throws Error when the handlers do not match the documents
 */
export function buildApp(options: AppOptions): Listener {
  const registry = new Registry();
  const service = buildService(options, registry);
  const { config, logger = silentLogger() } = options;
  return createListener({
    handle: service.handle,
    prepare: service.prepare,
    tls: config.tls,
    trustedProxies: config.trustedProxies ?? [],
    log: logger,
    onAnswered: measureRequests(registry),
  });
}

/** The API with the pages and the health checks of the server, for any transport. */
export function buildService(
  { marketplace, config, sharedWindow, scenario }: AppOptions,
  registry: Registry,
): Service & Partial<Pick<SandboxService, "prepare">> {
  const { sandbox, rateLimit, publicUrl, validateResponses } = config;
  if (marketplace.readCounts) measureReads(registry, marketplace.readCounts);
  if (sharedWindow) measureCounting(registry, sharedWindow);
  const { permissions } = marketplace;
  // A proxy that serves this server below a path takes the path away before the call comes here.
  const basePath = publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
  const signIn = sandbox ? signInAsAnyUser(permissions) : signInByPersonalToken(permissions);
  const common = {
    marketplace,
    rateLimit,
    counter: sharedWindow,
    publicUrl,
    validateResponses,
    routes: [
      ...healthRoutes(marketplace.ping, registry, metricsAccess(config)),
      ...authorizeRoutes(permissions, signIn, basePath),
      ...permissionRoutes(permissions, signIn, basePath),
    ],
  };
  return sandbox ? createSandboxService({ ...common, scenario }) : createMarketplaceService(common);
}

/** Counts and durations show what a business does, so a marketplace of real people shows them only to callers with the token. */
function metricsAccess({ metricsToken: token, sandbox }: AppOptions["config"]): MetricsAccess {
  if (token !== undefined) return { token };
  return sandbox ? "open" : "closed";
}
