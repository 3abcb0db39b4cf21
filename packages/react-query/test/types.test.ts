import { type ApiError, type components, createTransport, NotFoundError } from "@runout/client";
import {
  type DefaultError,
  type InfiniteData,
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { describe, expectTypeOf, it } from "vitest";
import * as api from "../src/index.ts";

type Schemas = components["schemas"];

const transport = createTransport({ baseUrl: "http://127.0.0.1:8080", userAgent: "test/1.0" });
const LISTING = { listing_id: 1 };

/** Hooks are only written, not run. */
const useListing = () => useQuery(api.getListingOptions(transport, LISTING));
const useSuspendedListing = () => useSuspenseQuery(api.getListingOptions(transport, LISTING));
const usePrice = () => useQuery({ ...api.getListingOptions(transport, LISTING), select: ({ price }) => price.value });
const useSeveral = () =>
  useQueries({ queries: [api.getListingOptions(transport, LISTING), api.getIdentityOptions(transport)] });
const useOrders = () => useInfiniteQuery(api.listOrdersInfiniteOptions(transport, { status: "Shipped" }));
const useSuspendedOrders = () => useSuspenseInfiniteQuery(api.listOrdersInfiniteOptions(transport));
const parameters = Math.random() > 2 ? LISTING : skipToken;
const useSkippable = () => useQuery(api.getListingOptions(transport, parameters));
// @ts-expect-error nothing would ever be there to show
const useSuspendedSkippable = () => useSuspenseQuery(api.getListingOptions(transport, parameters));
const useOther = () => useQuery({ queryKey: ["other"], queryFn: () => 1 });
const useListingEdit = () => useMutation(api.editListingMutation(transport));
const useOrderEdit = () =>
  useMutation(
    api.editOrderMutation(transport, {
      optimistic: api.optimisticOrderEdit,
      onMutate: ({ order_id }) => order_id,
      onSuccess: ({ status }, { shipping }, id) => [status, shipping, id satisfies string],
      onError: (error) => error satisfies api.CallFailure,
    }),
  );
const useToken = () => useMutation(api.createRequestTokenMutation(transport));

/** These hold when the package type-checks. */
describe("the types", () => {
  it("give each query its data, and the errors of the client", () => {
    expectTypeOf<ReturnType<typeof useListing>["data"]>().toEqualTypeOf<Schemas["Listing"] | undefined>();
    expectTypeOf<ReturnType<typeof useListing>["error"]>().toEqualTypeOf<api.CallFailure | null>();
    expectTypeOf<ReturnType<typeof useSuspendedListing>["data"]>().toEqualTypeOf<Schemas["Listing"]>();
  });

  it("let a class narrow an error, and leave the errors of other queries alone", () => {
    const statusOf = (error: api.CallFailure) => (error instanceof NotFoundError ? error.status : error.name);
    expectTypeOf(statusOf).returns.toEqualTypeOf<404 | string>();
    expectTypeOf<NotFoundError>().toExtend<Extract<api.CallFailure, ApiError>>();
    expectTypeOf<DefaultError>().toEqualTypeOf<Error>();
    expectTypeOf<ReturnType<typeof useOther>["error"]>().toEqualTypeOf<Error | null>();
  });

  it("follow select, and a list of queries", () => {
    expectTypeOf<ReturnType<typeof usePrice>["data"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ReturnType<typeof useSeveral>[1]["data"]>().toEqualTypeOf<Schemas["Identity"] | undefined>();
  });

  it("give infinite queries their pages", () => {
    type Pages = InfiniteData<Schemas["OrderPage"], number>;
    expectTypeOf<ReturnType<typeof useOrders>["data"]>().toEqualTypeOf<Pages | undefined>();
    expectTypeOf<ReturnType<typeof useSuspendedOrders>["data"]>().toEqualTypeOf<Pages>();
    expectTypeOf(api.itemsOf<Schemas["OrderPage"]>).returns.toEqualTypeOf<Schemas["Order"][]>();
    // @ts-expect-error an infinite query counts pages itself
    api.listOrdersInfiniteOptions(transport, { page: 2 });
  });

  it("take skipToken, but not where a query suspends", () => {
    expectTypeOf<ReturnType<typeof useSkippable>["data"]>().toEqualTypeOf<Schemas["Listing"] | undefined>();
    expectTypeOf(useSuspendedSkippable).toBeFunction();
  });

  it("refuse what the operation does not take", () => {
    // @ts-expect-error listing_id is missing
    api.getListingKey({});
    // @ts-expect-error there is no such status
    api.listOrdersKey({ status: "Lost" });
    type Edit = ReturnType<typeof useListingEdit>["mutate"];
    // @ts-expect-error "Near Mint" is no condition
    const edit = (mutate: Edit) => mutate({ listing_id: 1, condition: "Near Mint" });
    expectTypeOf(edit).toBeFunction();
  });

  it("give mutations their variables, data and errors, and callers' callbacks the same", () => {
    expectTypeOf<ReturnType<typeof useOrderEdit>["data"]>().toEqualTypeOf<Schemas["Order"] | undefined>();
    expectTypeOf<ReturnType<typeof useOrderEdit>["error"]>().toEqualTypeOf<api.CallFailure | null>();
    const start = ({ mutate }: ReturnType<typeof useToken>) => mutate();
    expectTypeOf(start).toBeFunction();
    // @ts-expect-error it is an update of another mutation
    api.editOrderMutation(transport, { optimistic: api.optimisticListingEdit });
  });

  it("are in the keys", () => {
    const client = new QueryClient();
    const key = api.getOrderKey({ order_id: "1-1" });
    expectTypeOf(client.getQueryData(key)).toEqualTypeOf<Schemas["Order"] | undefined>();
    // @ts-expect-error a listing is more than that
    const set = () => client.setQueryData(api.getListingKey(LISTING), { id: 1 });
    expectTypeOf(set).toBeFunction();
  });
});
