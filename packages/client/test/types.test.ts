import { describe, expectTypeOf, it } from "vitest";
import { type components, createClient, unwrap } from "../src/index.ts";
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
});
