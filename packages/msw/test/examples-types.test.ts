import { describe, expectTypeOf, it } from "vitest";
import { createHandlers, type exampleHandlers, type OperationResponse } from "../src/index.ts";

// Held by the compiler: `pnpm typecheck` fails where an error that is expected here is none.
const handlers = createHandlers();
declare const order: OperationResponse<"getOrder">;

describe("the compiler", () => {
  it("knows what an operation is sent", () => {
    handlers.createListing(async ({ request, params, response }) => {
      const body = await request.json();
      expectTypeOf(body.release_id).toEqualTypeOf<number | string>();
      expectTypeOf(params).toEqualTypeOf<Record<never, never>>();
      // @ts-expect-error there is no such property
      body.artist;
      return response(201).example("created");
    });
    handlers.getInventory(({ params, query, response }) => {
      expectTypeOf(params.username).toEqualTypeOf<string>();
      expectTypeOf(query.get("page")).toEqualTypeOf<`${number}` | null>();
      expectTypeOf(query.get("sort_order")).toEqualTypeOf<"asc" | "desc" | null>();
      // @ts-expect-error there is no such parameter
      query.get("artist");
      return response(200).example("emptyPage");
    });
  });

  it("refuses responses that the contract does not have", () => {
    // @ts-expect-error no such status
    handlers.getListing(({ response }) => response(418).example());
    // @ts-expect-error a message is required
    handlers.getListing(({ response }) => response(404).json({ error: "gone" }));
    // @ts-expect-error half a listing
    handlers.getListing(({ response }) => response(200).json({ id: 1 }));
    // @ts-expect-error a response of another status
    handlers.getListing(({ response }) => response(404).example("asOwner"));
    // @ts-expect-error a body where there is none
    handlers.deleteListing(({ response }) => response(204).json({}));
    // @ts-expect-error no body where there is one
    handlers.getListing(({ response }) => response(200).empty());
    // @ts-expect-error JSON where there is text
    handlers.getAccessToken(({ response }) => response(200).json({ oauth_token: "a" }));
    // @ts-expect-error any response
    handlers.getListing(() => new Response());
    // @ts-expect-error the response of another operation
    handlers.getListing(() => order);
  });

  it("refuses choices that the contract does not have", () => {
    type Choices = NonNullable<Parameters<typeof exampleHandlers>[0]>["examples"];
    const right: Choices = { getOrder: { status: 200, example: "shippedOrder" }, getListing: { status: 404 } };
    // @ts-expect-error no such operation
    const noOperation: Choices = { getArtist: { status: 200 } };
    // @ts-expect-error no such status
    const noStatus: Choices = { getOrder: { status: 418 } };
    // @ts-expect-error an example of another status
    const noExample: Choices = { getOrder: { status: 404, example: "shippedOrder" } };
    expectTypeOf([right, noOperation, noStatus, noExample]).toBeArray();
  });
});
