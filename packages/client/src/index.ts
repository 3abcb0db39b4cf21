export { createClient } from "./client/create-client.ts";
export type { ClientCall, MarketplaceClient, NotModified } from "./client/marketplace-client.ts";
export { unwrap } from "./client/unwrap.ts";
export type { components, operations, paths } from "./contract.ts";
export { type ClientFetch, createFetch } from "./create-fetch.ts";
export { ApiError, type ApiErrorDetails } from "./errors/api-error.ts";
export { CallError, MalformedResponseError, NetworkError, TimeoutError } from "./errors/call-error.ts";
export {
  AuthenticationError,
  BadRequestError,
  BodyTooLargeError,
  HeadersTooLargeError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RequestTimeoutError,
  ServerError,
  ServiceUnavailableError,
  ValidationError,
} from "./errors/status-errors.ts";
export { toCurl } from "./errors/to-curl.ts";
export { type EventLogOptions, eventLog, type LogLevel } from "./event-log.ts";
export { conditionalRequests } from "./layers/conditional-requests.ts";
export type { Auth } from "./layers/credentials.ts";
export type { CallDescription, ClientEvent } from "./layers/events.ts";
export type { Answer, Budget, CallSettings, Layer, OperationFacts, Outgoing, Send, Timeouts } from "./layers/layer.ts";
export { createPacing, type Pacing } from "./layers/pacing.ts";
export {
  createOAuthFlow,
  type OAuthFlow,
  type OAuthFlowOptions,
  type RequestToken,
} from "./oauth/create-oauth-flow.ts";
export { type OAuthKeys, oauth } from "./oauth/oauth.ts";
export type { Call, CallMetadata, CallResult } from "./operations/call.ts";
export type { CallOptions } from "./operations/call-operation.ts";
export type { DataOf, OperationId, ParametersOf } from "./operations/operation-types.ts";
export { type RequestOptions, request } from "./operations/request.ts";
export { type EveryListing, everyListing } from "./pages/every-listing.ts";
export { type ItemOf, type Pages, type PaginateOptions, type Paginator, paginate } from "./pages/paginate.ts";
export { metadataOfResponse } from "./to-response.ts";
export { type ClientOptions, createTransport, type Transport } from "./transport.ts";
