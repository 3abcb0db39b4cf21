import type { Answer, Budget } from "../layers/layer.ts";

/** What is known of a call that was answered. */
export interface CallMetadata {
  /** The operation of the contract; undefined for a call that is none. */
  readonly operationId: string | undefined;
  /** The address that was called. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** How many attempts were made. */
  readonly attempts: number;
  /** What is left of the rate limit after the call; undefined without pacing. */
  readonly budget: Budget | undefined;
}

/** The data of an answer, and what is known of the call. */
export interface CallResult<Data> {
  readonly data: Data;
  readonly metadata: CallMetadata;
}

/** How the same call is made for another page: what `paginate` goes by. */
export const PAGE: unique symbol = Symbol("page");

/** A call of a list that can be made again for other pages. */
export interface PageSource<Page> {
  /** The page of that number; without a number the one that the call is for. */
  [PAGE](number?: number): Promise<Page>;
}

/** A call that was made: a promise of its data, which rejects with a `CallError` or with the reason of its signal. */
export interface Call<Data> extends Promise<Data>, PageSource<Data> {
  /** The same call with its status, headers, attempts and what is left of the rate limit. */
  withMetadata(): Promise<CallResult<Data>>;
}

/** What is known of a call after its answer. */
export const metadataOf = ({ call: { url, operation, attempts, budget }, response }: Answer): CallMetadata => ({
  operationId: operation?.id,
  url,
  status: response.status,
  headers: response.headers,
  attempts,
  budget: budget?.(),
});

/** Makes a call of its result. */
export function callOf<Data>(result: Promise<CallResult<Data>>, page: (number: number) => Call<Data>): Call<Data> {
  const promise = result.then(({ data }) => data);
  return Object.assign(promise, {
    withMetadata() {
      // A caller who uses the result handles its failure too.
      promise.catch(() => {});
      return result;
    },
    [PAGE]: (number?: number): Promise<Data> => (number === undefined ? promise : page(number)),
  });
}
