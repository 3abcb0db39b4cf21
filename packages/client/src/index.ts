export type { Auth } from "./auth.ts";
export type { components, operations, paths } from "./contract.ts";
export { type ClientOptions, createClient } from "./create-client.ts";
export {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
export type { MarketplaceClient, NotModified } from "./marketplace-client.ts";
export { unwrap } from "./unwrap.ts";
