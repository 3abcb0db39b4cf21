import { callerChecks, handlers, type Marketplace } from "@runout/marketplace";
import document from "@runout/spec/openapi.json" with { type: "json" };
import type { OpenApiDocument } from "./openapi/document.ts";
import type { ServedDocument } from "./operation-endpoint.ts";
import { type CallCounter, RequestWindow } from "./rate-limit/request-window.ts";
import { createService, type Service, type ServiceOptions } from "./service.ts";
import type { SiteRoute } from "./site-route.ts";

export interface MarketplaceServiceOptions
  extends Pick<ServedDocument, "fault" | "calls">,
    Pick<ServiceOptions, "compilesLate"> {
  /** Already open; the code that opened it closes it. */
  marketplace: Marketplace;
  /** Served beside the API. @default none */
  documents?: readonly ServedDocument[] | undefined;
  /** Whether calls above the limit are refused. @default true */
  rateLimit?: boolean | undefined;
  /** @default counts in memory, by the marketplace's clock */
  counter?: CallCounter | undefined;
  /** Base of every absolute URL in an answer, without a slash at the end. @default what the client wrote as Host */
  publicUrl?: string | undefined;
  /** Whether an answer that its description does not cover is a 500. @default false: undocumented keys are left out */
  validateResponses?: boolean | undefined;
  /** Whether URLs of other pages repeat a token that was in the query, as the real service's do. @default false */
  echoesCredentials?: boolean | undefined;
  /** Routes beside those of the documents. @default none */
  routes?: readonly SiteRoute[] | undefined;
}

/**
 * Makes the service of a marketplace: its API, and what else is to be served beside it.
 *
 * @throws Error when the handlers do not match the documents
 */
export function createMarketplaceService(options: MarketplaceServiceOptions): Service {
  const { marketplace, documents = [], fault, calls, routes, publicUrl } = options;
  const { rateLimit = true, validateResponses = false, echoesCredentials = false } = options;
  const { counter = new RequestWindow(marketplace.clock.now) } = options;
  const api: ServedDocument = {
    // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
    document: document as unknown as OpenApiDocument,
    handlers,
    callerChecks,
    context: marketplace.context,
    fault,
    counted: true,
    calls,
  };
  return createService({
    documents: [api, ...documents],
    routes,
    authenticate: marketplace.authenticate,
    ready: marketplace.ready,
    counter,
    rateLimit,
    publicUrl,
    validateResponses,
    echoesCredentials,
    compilesLate: options.compilesLate,
  });
}
