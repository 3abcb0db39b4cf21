import { ApiError, AuthenticationError, NetworkError, ValidationError } from "@runout/client";
import type { CallFailure } from "../../src/index.ts";

/** Says what failed, by the class of the error. */
export function Failure({ error }: { error: CallFailure | null }) {
  return error && <p role="alert">{textOf(error)}</p>;
}

function textOf(error: CallFailure): string {
  if (error instanceof ValidationError) return `Not saved: ${error.message}`;
  if (error instanceof AuthenticationError) return `Please log in: ${error.message}`;
  if (error instanceof ApiError) return `${error.status}: ${error.message}`;
  if (error instanceof NetworkError) return "The marketplace cannot be reached.";
  return error.message;
}
