import { describe, expectTypeOf, it } from "vitest";
import {
  ApiError,
  type components,
  createClient,
  NetworkError,
  NotFoundError,
  ServerError,
  unwrap,
  ValidationError,
} from "../src/index.ts";
import { fakeFetch, json } from "./fake-fetch.ts";

const client = createClient({
  baseUrl: "http://127.0.0.1:8080",
  userAgent: "test/1.0",
  fetch: fakeFetch(() => json(200, {})).fetch,
});

/** These hold when the package type-checks; at run time the calls go nowhere. */
describe("the types", () => {
  it("take the contract's conditions and no others", () => {
    type Condition = components["schemas"]["ListingCreate"]["condition"];
    expectTypeOf<"Near Mint (NM or M-)">().toExtend<Condition>();
    expectTypeOf<"Near Mint">().not.toExtend<Condition>();
  });

  it("refuse a wrong condition where it is written", () => {
    // @ts-expect-error "Near Mint" is no condition
    void client.POST("/marketplace/listings", { body: { release_id: 1, condition: "Near Mint", price: 1 } });
  });

  it("refuse a path that does not exist and a missing path parameter", async () => {
    // @ts-expect-error there is no such path
    await client.GET("/marketplace/cart");
    // @ts-expect-error listing_id is missing
    const call = () => client.GET("/marketplace/listings/{listing_id}", { params: { path: {} } });
    expectTypeOf(call).toBeFunction();
  });

  it("give each operation its answer", () => {
    const order = () =>
      unwrap(client.GET("/marketplace/orders/{order_id}", { params: { path: { order_id: "845236-9" } } }));
    expectTypeOf<Awaited<ReturnType<typeof order>>["next_status"][number]>().toExtend<string>();
    expectTypeOf<Awaited<ReturnType<typeof order>>["total"]["value"]>().toBeNumber();
    expectTypeOf<Awaited<ReturnType<typeof order>>["items"][number]["item_location"]>().toEqualTypeOf<
      string | undefined
    >();
  });

  it("give each operation its refusal", () => {
    const path = { listing_id: 1 };
    const listing = () => client.GET("/marketplace/listings/{listing_id}", { params: { path } });
    const token = () => client.GET("/oauth/request_token", { parseAs: "text" });
    type ErrorOf<Call extends () => Promise<{ error?: unknown }>> = NonNullable<Awaited<ReturnType<Call>>["error"]>;
    expectTypeOf<ErrorOf<typeof listing>>().toEqualTypeOf<components["schemas"]["ErrorBody"]>();
    expectTypeOf<ErrorOf<typeof token>>().toExtend<string | components["schemas"]["ErrorBody"]>();
  });

  it("let an inventory be undefined only for a call that may be answered 304", () => {
    const path = { username: "example_seller" };
    const page = () => unwrap(client.GET("/users/{username}/inventory", { params: { path } }));
    const header = { "If-None-Match": '"tag"' };
    const changed = () => unwrap(client.GET("/users/{username}/inventory", { params: { path, header } }));
    type Inventory = components["schemas"]["InventoryPage"];
    expectTypeOf<Awaited<ReturnType<typeof page>>>().toExtend<Inventory>();
    expectTypeOf<Awaited<ReturnType<typeof changed>>>().not.toExtend<Inventory>();
    expectTypeOf<Awaited<ReturnType<typeof changed>>>().toExtend<Inventory | undefined>();
  });

  it("distinguish the classes of errors", () => {
    const statusOf = (error: unknown) => {
      if (error instanceof NotFoundError) return error.status;
      if (error instanceof ValidationError) return error.status;
      if (error instanceof ServerError) return error.unchanged;
      if (error instanceof ApiError) return error.body;
      return error instanceof NetworkError ? error.name : undefined;
    };
    expectTypeOf(statusOf).returns.toBeUnknown();
    const error = new Error() as NotFoundError | ValidationError | ServerError;
    if (error instanceof NotFoundError) expectTypeOf(error.status).toEqualTypeOf<404>();
    else if (error instanceof ServerError) expectTypeOf(error.status).toEqualTypeOf<number>();
    else expectTypeOf(error.status).toEqualTypeOf<422>();
  });
});
