import { PermissionError, ValidationError } from "../errors/status-errors.ts";
import { inventorySorts } from "../generated/operation-facts.ts";
import { getInventory } from "../generated/operations.ts";
import type { CallOptions } from "../operations/call-operation.ts";
import type { DataOf, ParametersOf } from "../operations/operation-types.ts";
import type { Transport } from "../transport.ts";
import { paginate } from "./paginate.ts";

type Listing = DataOf<"getInventory">["listings"][number];

/** The listings of a seller, each once. It can be read once. */
export interface EveryListing extends AsyncIterable<Listing> {
  /** How many listings the API counts; undefined before the first page has come. */
  readonly total: number | undefined;
  /** How many listings of those it did not show; undefined until the last has been read. */
  readonly unreached: number | undefined;
}

/**
 * Reads a seller's whole inventory. The API shows no more than a hundred pages of another user's, so a longer one is read in both
 * directions and sorted by one field after the other, until all have been seen. What is then still missing is counted in `unreached`.
 *
 * @example
 * const listings = everyListing(transport, { username: "example_seller" });
 * for await (const listing of listings) console.log(listing.id);
 * console.log(listings.unreached);
 */
export function everyListing(
  transport: Transport,
  { username, status }: Pick<ParametersOf<"getInventory">, "username" | "status">,
  options?: CallOptions & { ahead?: number },
): EveryListing {
  const seen = new Set<number>();
  const state: { total?: number; ended: boolean } = { ended: false };
  const directions = inventorySorts.flatMap((sort) =>
    (["asc", "desc"] as const).map((sort_order) => [sort, sort_order] as const),
  );

  async function* listings(): AsyncGenerator<Listing, void, undefined> {
    for (const [sort, sort_order] of directions) {
      const parameters = { username, sort, sort_order, per_page: 100, ...(status !== undefined && { status }) };
      const source = (page: number) => getInventory(transport, { ...parameters, page }, options);
      const pages = paginate(source, { ahead: options?.ahead }).pages();
      try {
        for await (const page of pages) {
          state.total = Math.max(state.total ?? 0, page.pagination.items);
          for (const listing of page.listings) {
            if (seen.has(listing.id)) continue;
            seen.add(listing.id);
            yield listing;
          }
          if (seen.size >= state.total) break;
        }
      } catch (error) {
        // Beyond the hundredth page is a 403; a field that only the owner may sort by is a 422.
        const isWall = error instanceof PermissionError || error instanceof ValidationError;
        if (!isWall || state.total === undefined) throw error;
      }
      if (seen.size >= (state.total ?? 0)) break;
    }
    state.ended = true;
  }

  return {
    [Symbol.asyncIterator]: listings,
    get total() {
      return state.total;
    },
    get unreached() {
      return state.ended ? Math.max(0, (state.total ?? 0) - seen.size) : undefined;
    },
  };
}
