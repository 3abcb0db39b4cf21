import { remedies } from "../generated/remedies.ts";
import type { ApiErrorDetails } from "./api-error.ts";

/** The classes of `status-errors.ts`, by status. */
const NAMES: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  405: "MethodNotAllowedError",
  408: "RequestTimeoutError",
  413: "BodyTooLargeError",
  422: "ValidationError",
  429: "RateLimitError",
  431: "HeadersTooLargeError",
  503: "ServiceUnavailableError",
};

/** The texts of an error that few programs need: the name of its class, and the advice. */
export const refusalDetails = (
  status: number,
  operationId: string | undefined,
): Pick<ApiErrorDetails, "name" | "remedy"> => ({
  name: NAMES[status] ?? (status >= 500 ? "ServerError" : undefined),
  remedy: operationId === undefined ? undefined : remedies(operationId, status),
});
