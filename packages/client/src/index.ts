export type { components, operations, paths } from "@runout/spec";
export type { Auth } from "./auth.ts";
export { type ClientOptions, createClient, type MarketplaceClient } from "./create-client.ts";
export {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
export { unwrap } from "./unwrap.ts";
