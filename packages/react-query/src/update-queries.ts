import type { QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Changes what is stored under all keys that begin with `queryKey`. Queries of theirs that are running are cancelled, whose answers
 * would not have the change.
 *
 * @param isMeant which of these queries to change, by their data. @default all that have data
 * @returns what puts the data back
 */
export async function updateQueries<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  change: (data: Data) => Data,
  isMeant: (data: Data) => boolean = () => true,
): Promise<() => void> {
  const meant = client.getQueriesData<Data>({ queryKey }).filter(([, data]) => data !== undefined && isMeant(data));
  await Promise.all(meant.map(([key]) => client.cancelQueries({ queryKey: key, exact: true })));
  const changed = meant.map(([key]) => {
    const before = client.getQueryData<Data>(key);
    client.setQueryData<Data>(key, (data) => data && change(data));
    return [key, before] as const;
  });
  return () => {
    for (const [key, before] of changed) client.setQueryData(key, before);
  };
}
