import type { ApiError, DataOf, MalformedResponseError, NetworkError, OperationId, TimeoutError } from "@runout/client";
import { type DataTag, type InfiniteData, type QueryKey, type SkipToken, skipToken } from "@tanstack/react-query";

/**
 * What queries and mutations fail with. `instanceof` of the client's classes narrows it, such as `error instanceof NotFoundError`. A
 * TypeError is a parameter that is missing or cannot be sent.
 */
export type CallFailure = ApiError | MalformedResponseError | NetworkError | TimeoutError | TypeError;

/** The key of an operation's query. `getQueryData` and `setQueryData` know the type of the data by it. */
export type KeyOf<Id extends OperationId> = DataTag<QueryKey, DataOf<Id>, CallFailure>;

/** The key of the infinite query of an operation that lists. */
export type InfiniteKeyOf<Id extends OperationId> = DataTag<QueryKey, InfiniteData<DataOf<Id>, number>, CallFailure>;

/** How a key ends: for a list with an object of its parameters even if there are none, for an infinite query with `"pages"` as well. */
type KeyKind = "list" | "pages";

/**
 * Makes a key, which begins with the resource so that its beginning stands for all that belongs to the resource. Parameters that are
 * not in the path come last, as one object.
 *
 * @param path the resource, with parameters as `:name`: `orders/:order_id/messages`
 * @param parameters with `skipToken`, the key is one that no data is stored under
 */
export function queryKey<Key extends QueryKey>(
  path: string,
  parameters: object | SkipToken | undefined,
  kind?: KeyKind,
): Key {
  const isSkipped = parameters === skipToken;
  const others = new Map(
    Object.entries(isSkipped ? {} : (parameters ?? {})).filter(([, value]) => value !== undefined),
  );
  const key = path.split("/").map((segment): unknown => {
    if (!segment.startsWith(":")) return segment;
    const name = segment.slice(1);
    const value = others.get(name);
    others.delete(name);
    // The contract compares names of users without their case.
    return name === "username" && typeof value === "string" ? value.toLowerCase() : value;
  });
  if (kind === "pages") others.delete("page");
  if (kind !== undefined || others.size > 0) key.push(isSkipped ? undefined : Object.fromEntries(others));
  if (kind === "pages") key.push(kind);
  return key as unknown as Key; // the tag of a key is a type only
}
