import type { Transport } from "@runout/client";
import { type DehydratedState, HydrationBoundary, type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { Inventory } from "./inventory.tsx";
import { Orders } from "./orders.tsx";

interface AppProps {
  client: QueryClient;
  transport: Transport;
  /** What a server has asked for already. */
  state?: DehydratedState | undefined;
}

/** A seller's page: the inventory and the orders. */
export function App({ client, transport, state }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={state}>
        <Suspense fallback={<p>Loading orders</p>}>
          <Orders transport={transport} />
        </Suspense>
        <Inventory transport={transport} username="example_seller" />
      </HydrationBoundary>
    </QueryClientProvider>
  );
}
