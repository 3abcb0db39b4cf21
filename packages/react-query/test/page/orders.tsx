import type { Transport } from "@runout/client";
import { skipToken, useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  editOrderMutation,
  getOrderOptions,
  listOrderMessagesOptions,
  listOrdersOptions,
  optimisticOrderEdit,
} from "../../src/index.ts";
import { Failure } from "./failure.tsx";

/** The orders of the caller, one of which can be opened. */
export function Orders({ transport }: { transport: Transport }) {
  const { data } = useSuspenseQuery(listOrdersOptions(transport, { per_page: 8 }));
  const [order_id, open] = useState<string>();
  return (
    <section>
      <h2>Orders</h2>
      <ul id="orders">
        {data.orders.map(({ id, status }) => (
          <li key={id}>
            <button type="button" onClick={() => open(id)}>
              {id}
            </button>{" "}
            <em>{status}</em>
          </li>
        ))}
      </ul>
      <Order transport={transport} order_id={order_id} />
    </section>
  );
}

/** An order with a button for each status that can follow, and its messages. */
function Order({ transport, order_id }: { transport: Transport; order_id: string | undefined }) {
  const parameters = order_id === undefined ? skipToken : { order_id };
  const { data: order } = useQuery(getOrderOptions(transport, parameters));
  const { data: log } = useQuery(listOrderMessagesOptions(transport, parameters));
  const { mutate, error } = useMutation(editOrderMutation(transport, { optimistic: optimisticOrderEdit }));
  if (!order) return <p>No order is open.</p>;
  return (
    <article id="order">
      <h3>
        {order.id}: <span>{order.status}</span>
      </h3>
      {order.next_status
        .filter((status) => status !== order.status)
        .map((status) => (
          <button key={status} type="button" onClick={() => mutate({ order_id: order.id, status })}>
            {status}
          </button>
        ))}
      <Failure error={error} />
      <ol>
        {log?.messages.map(({ timestamp, type, message }) => (
          <li key={`${timestamp} ${type} ${message}`}>{message}</li>
        ))}
      </ol>
    </article>
  );
}
