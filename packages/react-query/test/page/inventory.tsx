import type { DataOf, Transport } from "@runout/client";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef } from "react";
import { editListingMutation, getInventoryInfiniteOptions, itemsOf, optimisticListingEdit } from "../../src/index.ts";
import { Failure } from "./failure.tsx";

/** An inventory that loads another page when its end comes into view. */
export function Inventory({ transport, username }: { transport: Transport; username: string }) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    getInventoryInfiniteOptions(transport, { username, per_page: 20 }),
  );
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = end;
    if (!current || !hasNextPage || isFetching) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchNextPage());
    observer.observe(current);
    return () => observer.disconnect();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return (
    <section>
      <h2>Inventory</h2>
      <Failure error={error} />
      <p role="status">
        {itemsOf(data).length} of {data?.pages[0]?.pagination.items ?? 0} listings
      </p>
      <ul id="inventory">
        {itemsOf(data).map((listing) => (
          <Row key={listing.id} transport={transport} listing={listing} />
        ))}
      </ul>
      <div ref={end} />
    </section>
  );
}

/** A listing with a form for its price, which shows a new price before the server has answered. */
function Row({ transport, listing }: { transport: Transport; listing: DataOf<"getListing"> }) {
  const { mutate, isPending, error } = useMutation(
    editListingMutation(transport, { optimistic: optimisticListingEdit }),
  );
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate({ listing_id: listing.id, price: Number(new FormData(event.currentTarget).get("price")) });
  };
  return (
    <li id={`listing-${listing.id}`}>
      <span>{listing.release.description}</span> <em>{listing.status}</em>{" "}
      <strong aria-busy={isPending}>{listing.original_price.formatted}</strong>
      <form onSubmit={save}>
        <input name="price" aria-label={`Price of ${listing.id}`} defaultValue={listing.original_price.value} />
        <button type="submit">Save</button>
      </form>
      <Failure error={error} />
    </li>
  );
}
