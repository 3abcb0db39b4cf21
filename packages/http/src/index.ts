export type { Answer, LogEntry } from "./exchange.ts";
export {
  createMarketplaceService,
  type MarketplaceService,
  type MarketplaceServiceOptions,
} from "./marketplace-service.ts";
export type { ServedDocument } from "./operation-endpoint.ts";
export { networkOf } from "./rate-limit/limit-rate.ts";
export { type CallCounter, type Count, RequestWindow, WINDOW_MS } from "./rate-limit/request-window.ts";
export type { Authenticate } from "./request/authenticate-request.ts";
export { BodyTooLargeError, type Call, type CallHeaders, RequestAbortedError } from "./request/call.ts";
export type { CallerCheck, Handler, OperationCall } from "./request/operation-call.ts";
export type { Fault } from "./response/fault.ts";
export { createService, type Service, type ServiceOptions } from "./service.ts";
export { messageAnswer, type SiteAnswer, type SiteRequest, type SiteRoute } from "./site-route.ts";
