import type { DataOf, ItemOf, OperationId, Transport } from "@runout/client";
import {
  type InfiniteData,
  type QueryKey,
  type SkipToken,
  skipToken,
  type UndefinedInitialDataInfiniteOptions,
  type UnusedSkipTokenInfiniteOptions,
} from "@tanstack/react-query";
import { isSkipped, type Operation, settingsOf } from "./query.ts";
import type { CallFailure, InfiniteKeyOf } from "./query-key.ts";

/** The options of an operation's infinite query, for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and `prefetchInfiniteQuery`. */
export type InfiniteOptionsOf<Id extends OperationId> = UnusedSkipTokenInfiniteOptions<
  DataOf<Id>,
  CallFailure,
  InfiniteData<DataOf<Id>, number>,
  QueryKey,
  number
> & { queryKey: InfiniteKeyOf<Id> };

/** The options of an infinite query that may be skipped; not for `useSuspenseInfiniteQuery`. */
export type SkippableInfiniteOptionsOf<Id extends OperationId> = UndefinedInitialDataInfiniteOptions<
  DataOf<Id>,
  CallFailure,
  InfiniteData<DataOf<Id>, number>,
  QueryKey,
  number
> & { queryKey: InfiniteKeyOf<Id> };

/** A page of a list. */
interface AnyPage {
  readonly pagination: { readonly page: number; readonly pages: number };
}

const paginationOf = (page: unknown) => (page as AnyPage).pagination; // the operations that list have it

/** The operations that list. */
export type ListId = { [Id in OperationId]: DataOf<Id> extends AnyPage ? Id : never }[OperationId];

/** Makes the options of an operation's infinite query, which begins with the first page. */
export function infiniteQuery<Id extends ListId, Parameters extends object>(
  id: Id,
  call: Operation<Parameters & { page: number }, DataOf<Id>>,
  key: InfiniteKeyOf<Id>,
  transport: Transport,
  parameters: Parameters | SkipToken,
): SkippableInfiniteOptionsOf<Id> {
  return {
    ...settingsOf(id),
    queryKey: key,
    queryFn: isSkipped(parameters)
      ? skipToken
      : ({ signal, pageParam }) => call(transport, { ...parameters, page: pageParam }, { signal }),
    initialPageParam: 1,
    getNextPageParam(last) {
      const { page, pages } = paginationOf(last);
      return page < pages ? page + 1 : undefined;
    },
    getPreviousPageParam(first) {
      const { page } = paginationOf(first);
      return page > 1 ? page - 1 : undefined;
    },
  };
}

/**
 * The items of all pages that an infinite query has loaded. An item that moved from one page to the next between two calls comes once.
 *
 * @returns an empty list while there is no data
 * @example
 * const { data } = useInfiniteQuery(getInventoryInfiniteOptions(transport, { username: "example_seller" }));
 * const listings = itemsOf(data);
 */
export function itemsOf<Page extends object>(data: InfiniteData<Page, unknown> | undefined): ItemOf<Page>[] {
  const items = (data?.pages ?? []).flatMap((page): ItemOf<Page>[] => Object.values(page).find(Array.isArray) ?? []);
  // The entries of an order's log have no id, and none of them is left out.
  const byId = new Map(items.map((item, index) => [Object(item).id ?? `entry ${index}`, item]));
  return [...byId.values()];
}
