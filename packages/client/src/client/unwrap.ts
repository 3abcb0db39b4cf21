import { errorOf } from "../errors/api-error.ts";
import { answerOf } from "../to-response.ts";

/** What a call of the client resolves to, as far as it matters here. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The body of the success status; undefined where it has none, and for a 304. */
export type DataOfResult<Call extends Result> = Call extends { error: infer Problem }
  ? undefined extends Problem
    ? Call["data"]
    : never
  : Call["data"];

/**
 * Turns a call's result into its body, or throws the error that fits its status. A 304, which only a call with `If-None-Match`
 * gets, gives undefined: the copy that the caller has is current.
 *
 * @throws ApiError, by status one of its subclasses
 * @throws MalformedResponseError for an answer that cannot be read
 * @example
 * const listing = await unwrap(
 *   client.GET("/marketplace/listings/{listing_id}", { params: { path: { listing_id: 4300801460 } } }),
 * );
 */
export async function unwrap<Call extends Result>(call: Promise<Call>): Promise<DataOfResult<Call>> {
  const { data, error, response } = await call;
  if (!response.ok && (response.status !== 304 || error))
    throw await errorOf(response, error, answerOf(response)?.call);
  // An answer that is ok carries the data of the success status; openapi-fetch types it that way.
  return data as DataOfResult<Call>;
}
