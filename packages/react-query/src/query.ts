import type { CallOptions, DataOf, OperationId, Transport } from "@runout/client";
import {
  type QueryKey,
  type SkipToken,
  skipToken,
  type UndefinedInitialDataOptions,
  type UnusedSkipTokenOptions,
} from "@tanstack/react-query";
import type { CallFailure, KeyOf } from "./query-key.ts";

/** The options of an operation's query: for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and everything else that takes options. */
export type OptionsOf<Id extends OperationId> = UnusedSkipTokenOptions<
  DataOf<Id>,
  CallFailure,
  DataOf<Id>,
  QueryKey
> & {
  queryKey: KeyOf<Id>;
};

/** The options of a query that may be skipped; not for `useSuspenseQuery`. */
export type SkippableOptionsOf<Id extends OperationId> = UndefinedInitialDataOptions<
  DataOf<Id>,
  CallFailure,
  DataOf<Id>,
  QueryKey
> & { queryKey: KeyOf<Id> };

/** A function of `@runout/client/operations`. */
export type Operation<Parameters, Data> = (
  transport: Transport,
  parameters: Parameters,
  options?: CallOptions,
) => Promise<Data>;

const MINUTE_MS = 60_000;

/**
 * How long an answer is fresh, in milliseconds: a minute, the time in which the API allows 60 calls, so that a page which shows the
 * same thing several times, or is looked at again, does not spend them. What does not change is fresh forever.
 */
const staleTimes: Partial<Record<OperationId, number>> = {
  getApiInfo: 60 * MINUTE_MS,
  getFee: Number.POSITIVE_INFINITY,
  getFeeInCurrency: Number.POSITIVE_INFINITY,
  getIdentity: Number.POSITIVE_INFINITY,
};

/** What all queries of an operation share: retries are left to the client, which knows what can be repeated and when. */
export const settingsOf = (id: OperationId) => ({ retry: false, staleTime: staleTimes[id] ?? MINUTE_MS });

/** Makes the options of an operation's query. The signal of the query ends the call. */
export function query<Id extends OperationId, Parameters>(
  id: Id,
  call: Operation<Parameters, DataOf<Id>>,
  key: KeyOf<Id>,
  transport: Transport,
  parameters: Parameters | SkipToken,
): SkippableOptionsOf<Id> {
  return {
    ...settingsOf(id),
    queryKey: key,
    queryFn: isSkipped(parameters) ? skipToken : ({ signal }) => call(transport, parameters, { signal }),
  };
}

/** Whether there are no parameters yet. */
export const isSkipped = (parameters: unknown): parameters is SkipToken => parameters === skipToken;
